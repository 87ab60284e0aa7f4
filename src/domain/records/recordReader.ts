import { changedSince } from '../index/changeLog';
import type { VaultReading } from '../index/links';
import type { VaultIndex } from '../index/vaultIndex';
import { namesToRead } from './namesToRead';
import { newMemo, readInto, update, type Memo } from './recordMemo';
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

/** A reader that knows nothing yet. */
export function createRecordReader(): RecordReader {
  let memo: Memo | null = null;
  const begin = (index: VaultIndex, { names: toRead, resolve }: VaultReading): [Memo, RecordSource] => {
    const { names, key } = namesToRead(toRead);
    const isOf = (known: Memo): boolean => known.key === key && known.since.notes === index.notes;
    memo = memo && isOf(memo) && canGoOn(memo, index) ? memo : newMemo(key, index);
    return [memo, { notes: index.notes, reading: { names, resolve } }];
  };
  return {
    read: (index, reading) => {
      const [current, source] = begin(index, reading);
      const { last, since } = current;
      if (last && since.revision === index.revision) return last;
      update(current, index, source);
      const records = { revision: index.revision, ...current.lists.read() };
      current.last = records;
      return records;
    },
    *prepare(index, reading) {
      const [current, source] = begin(index, reading);
      for (const note of index.notes.values()) {
        if (current.isWhole) return;
        if (!current.entries.has(note.path)) readInto(current, note, source);
        yield;
      }
      yield* current.lists.order();
      current.isWhole = true;
    },
  };
}

/** What was read ahead is of many moments: it is of use only as long as the index knows all that changed since. */
const canGoOn = ({ last, since }: Memo, { changes, revision }: VaultIndex): boolean =>
  last !== null || changedSince(changes, since.revision, revision) !== null;
