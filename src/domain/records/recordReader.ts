import type { VaultReading } from '../index/links';
import type { IndexedNote, VaultIndex } from '../index/vaultIndex';
import { namesToRead } from './namesToRead';
import { hasSameLinks, hasSameNotes, readEntry, type NoteEntry } from './noteEntry';
import { recordLists, type RecordLists } from './recordLists';
import type { Records, RecordSource } from './records';

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

interface Memo {
  readonly key: string;
  readonly entries: Map<string, NoteEntry>;
  readonly lists: RecordLists;
  places: number;
  last: { readonly index: VaultIndex; readonly records: Records } | null;
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
      if (memo.last && isSame(memo.last.index, index)) return memo.last.records;
      update(memo, index, source);
      const records = { revision: index.revision, ...memo.lists.read() };
      memo.last = { index, records };
      return records;
    },
    *prepare(index, reading) {
      const source = begin(index, reading);
      const { entries, lists } = memo;
      if (entries.size === 0) memo.places = index.places;
      for (const note of index.notes.values()) {
        if (!entries.has(note.path)) put(readEntry(note, source), entries, lists);
        yield;
      }
      lists.read();
    },
  };
}

const newMemo = (key: string): Memo => ({
  key,
  entries: new Map(),
  lists: recordLists(),
  places: -1,
  last: null,
});

const isSame = (one: VaultIndex, other: VaultIndex): boolean =>
  one.revision === other.revision && one.notes === other.notes;

function update(memo: Memo, { notes, places }: VaultIndex, source: RecordSource): void {
  const { entries, lists } = memo;
  const isUpToDate = (entry: NoteEntry, note: IndexedNote): boolean =>
    entry.note === note &&
    hasSameNotes(entry, source) &&
    (memo.places === places || hasSameLinks(entry, source));
  for (const note of notes.values()) {
    const entry = entries.get(note.path);
    if (entry && isUpToDate(entry, note)) continue;
    if (entry) lists.take(entry);
    put(readEntry(note, source), entries, lists);
  }
  if (entries.size > notes.size) forgetOthers(memo, notes);
  memo.places = places;
}

function put(entry: NoteEntry, entries: Memo['entries'], lists: RecordLists): void {
  entries.set(entry.note.path, entry);
  lists.put(entry);
}

function forgetOthers({ entries, lists }: Memo, notes: VaultIndex['notes']): void {
  for (const [path, entry] of entries) {
    if (notes.has(path)) continue;
    entries.delete(path);
    lists.take(entry);
  }
}
