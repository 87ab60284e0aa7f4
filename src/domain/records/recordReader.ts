import { changedSince } from '../index/changeLog';
import type { VaultReading } from '../index/links';
import type { IndexedNote, IndexedNotes, VaultIndex } from '../index/vaultIndex';
import { namesToRead } from './namesToRead';
import { hasSameLinks, hasSameNotes, readEntry, type NoteEntry } from './noteEntry';
import { recordLists, type RecordLists } from './recordLists';
import type { Records, RecordSource } from './records';
import { withoutNews } from './withoutNews';

/** Reads the records of one vault time and again. */
export interface RecordReader {
  /**
   * The records of the index as it is. They are the same object for the same revision, and so is each record and each list
   * that did not change. A link to what is not of the wanted type counts as none.
   */
  read(index: VaultIndex, reading: VaultReading): Records;
  /** Reads ahead, note by note, so that `read` has little left to do: one step at a time. */
  prepare(index: VaultIndex, reading: VaultReading): Generator<undefined>;
}

/** What the entries were read from: `revision` and `places` are those of the index, whose maps change in place. */
interface Known {
  readonly notes: IndexedNotes;
  readonly revision: number;
  readonly places: number;
}

interface Memo {
  readonly key: string;
  readonly entries: Map<string, NoteEntry>;
  readonly lists: RecordLists;
  known: Known | null;
  last: Records | null;
}

/** A reader that knows nothing yet. */
export function createRecordReader(): RecordReader {
  let memo = newMemo('');
  const begin = (index: VaultIndex, reading: VaultReading): RecordSource => {
    const { names, key } = namesToRead(reading.names);
    if (memo.key !== key) memo = newMemo(key);
    return { notes: index.notes, reading: { names, resolve: reading.resolve } };
  };
  return {
    read: (index, reading) => {
      const source = begin(index, reading);
      const { known, last } = memo;
      if (last && known?.notes === index.notes && known.revision === index.revision) return last;
      update(memo, index, source);
      memo.known = knownOf(index);
      memo.last = { revision: index.revision, ...memo.lists.read() };
      return memo.last;
    },
    *prepare(index, reading) {
      const source = begin(index, reading);
      const current = memo;
      for (const note of index.notes.values()) {
        if (!current.entries.has(note.path)) put(current, readEntry(note, source));
        yield;
      }
      current.lists.read();
      current.known ??= knownOf(index);
    },
  };
}

const newMemo = (key: string): Memo => ({
  key,
  entries: new Map(),
  lists: recordLists(),
  known: null,
  last: null,
});

const knownOf = ({ notes, revision, places }: VaultIndex): Known => ({ notes, revision, places });

/** Reads again what changed, and what was read from it: of all notes, or only of those that the index says changed. */
function update(memo: Memo, index: VaultIndex, source: RecordSource): void {
  const { known, entries } = memo;
  const isInPlace = known?.notes === index.notes && known.places === index.places;
  const paths = isInPlace ? changedSince(index.changes, known.revision, index.revision) : null;
  if (paths) return updateSome(memo, paths, source);
  for (const note of index.notes.values()) {
    const entry = entries.get(note.path);
    if (entry?.note === note && hasSameNotes(entry, source) && hasSameLinks(entry, source)) continue;
    replace(memo, note, source);
  }
  if (entries.size > index.notes.size) forgetOthers(memo, index.notes);
}

function updateSome(memo: Memo, paths: ReadonlySet<string>, source: RecordSource): void {
  if (paths.size === 0) return;
  const isChanged = (one: IndexedNote | string): boolean =>
    paths.has(typeof one === 'string' ? one : one.path);
  for (const { note, met } of memo.entries.values()) {
    if (!isChanged(note) && !met.some(isChanged)) continue;
    const now = source.notes.get(note.path);
    if (now) replace(memo, now, source);
  }
}

/** Reads a note anew. A record that says the same as before stays the same object. */
function replace(memo: Memo, note: IndexedNote, source: RecordSource): void {
  const before = memo.entries.get(note.path);
  const now = readEntry(note, source);
  if (!before) return put(memo, now);
  const entry = withoutNews(now, before);
  memo.entries.set(note.path, entry);
  if (entry.own === before.own && entry.actions === before.actions) return;
  memo.lists.take(before);
  memo.lists.put(entry);
}

function put({ entries, lists }: Memo, entry: NoteEntry): void {
  entries.set(entry.note.path, entry);
  lists.put(entry);
}

function forgetOthers({ entries, lists }: Memo, notes: IndexedNotes): void {
  for (const [path, entry] of entries) {
    if (notes.has(path)) continue;
    entries.delete(path);
    lists.take(entry);
  }
}
