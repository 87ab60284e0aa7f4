import type { IndexedNote } from '../index/vaultIndex';

/**
 * What was worked out for notes, under a name, for as long as they stay as they are: a note that changes is another object.
 * Who checks anew with the same memory works out only what changed.
 */
export type CheckMemory = Map<string, WeakMap<IndexedNote, unknown>>;

/** A memory in which nothing is known yet. */
export const newMemory = (): CheckMemory => new Map();

/** What was worked out for a note under a name before; else it is worked out now. */
export function remembered<T>(memory: CheckMemory, name: string, note: IndexedNote, workOut: () => T): T {
  let notes = memory.get(name);
  if (!notes) memory.set(name, (notes = new WeakMap<IndexedNote, unknown>()));
  if (notes.has(note)) return notes.get(note) as T;
  const made = workOut();
  notes.set(note, made);
  return made;
}
