import { changedSince } from '../index/changeLog';
import type { IndexedNote, IndexedNotes, VaultIndex } from '../index/vaultIndex';
import { createDependents, type Dependents } from './dependents';
import { hasSameLinks, isSameToOthers, readEntry, type NoteEntry } from './noteEntry';
import { recordLists, type RecordLists } from './recordLists';
import type { Records, RecordSource } from './records';
import { withoutNews } from './withoutNews';

/** A moment of an index, whose maps change in place. */
export interface Moment {
  readonly notes: IndexedNotes;
  readonly revision: number;
  readonly places: number;
}

/** What was read. No entry is older than `since`; `isWhole` says that there is one for each note of that moment. */
export interface Memo {
  readonly key: string;
  readonly entries: Map<string, NoteEntry>;
  readonly dependents: Dependents;
  readonly lists: RecordLists;
  since: Moment;
  isWhole: boolean;
  last: Records | null;
}

/** Nothing read yet, for property names with this key. */
export const newMemo = (key: string, index: VaultIndex): Memo => ({
  key,
  entries: new Map(),
  dependents: createDependents(),
  lists: recordLists(),
  since: momentOf(index),
  isWhole: false,
  last: null,
});

const momentOf = ({ notes, revision, places }: VaultIndex): Moment => ({ notes, revision, places });

/**
 * Reads again what changed, and what was read with a look at that. All notes are looked at only when links may lead
 * elsewhere, or when it is too long ago to know what changed.
 */
export function update(memo: Memo, index: VaultIndex, source: RecordSource): void {
  const { since, isWhole } = memo;
  const changed = changedSince(index.changes, since.revision, index.revision);
  const isInPlace = since.places === index.places;
  const stale = new Set<string>();
  for (const path of changed ?? []) addStale(stale, path, memo, source);
  if (!changed || !isWhole || !isInPlace) lookAtAll(stale, memo, source);
  for (const path of stale) readAgain(memo, path, source);
  memo.since = momentOf(index);
  memo.isWhole = true;
}

function lookAtAll(stale: Set<string>, memo: Memo, source: RecordSource): void {
  const notes = memo.since.notes;
  for (const path of memo.entries.keys()) if (!notes.has(path)) addStale(stale, path, memo, source);
  for (const note of notes.values()) {
    const entry = memo.entries.get(note.path);
    if (entry?.note !== note) addStale(stale, note.path, memo, source);
    else if (!hasSameLinks(entry, source)) stale.add(note.path);
  }
}

/** A note to be read again, with those that were read with a look at it, unless it is still the same to those. */
function addStale(
  stale: Set<string>,
  path: string,
  { entries, dependents }: Memo,
  { notes }: RecordSource,
): void {
  stale.add(path);
  const before = entries.get(path)?.note;
  const now = notes.get(path);
  if (before && now && before !== now && isSameToOthers(before, now)) return;
  for (const dependent of dependents.of(path)) stale.add(dependent);
}

function readAgain(memo: Memo, path: string, source: RecordSource): void {
  const now = source.notes.get(path);
  if (now) readInto(memo, now, source);
  else forget(memo, path);
}

/** Reads a note. A record that says the same as before stays the same object. */
export function readInto(
  { entries, dependents, lists }: Memo,
  note: IndexedNote,
  source: RecordSource,
): void {
  const read = readEntry(note, source, (met) => void dependents.add(met, note.path));
  const before = entries.get(note.path);
  const entry = before ? withoutNews(read, before) : read;
  entries.set(note.path, entry);
  if (before) lists.take(before);
  lists.put(entry);
}

function forget({ entries, lists }: Memo, path: string): void {
  const entry = entries.get(path);
  if (entry) lists.take(entry);
  entries.delete(path);
}
