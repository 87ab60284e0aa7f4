import type { ActionLine } from '../actions/actionLine';
import type { NoteType } from '../notes/noteTypes';
import type { RawProperties } from '../notes/propertyNames';

/** What is known of one note: its type when it is ours, its properties, and the actions that stand in it. */
export interface IndexedNote {
  readonly path: string;
  readonly type: NoteType | null;
  readonly properties: RawProperties;
  readonly actions: readonly ActionLine[];
}

/** What the vault holds of ours, by path. `revision` goes up with every change. */
export interface VaultIndex {
  readonly revision: number;
  readonly notes: ReadonlyMap<string, IndexedNote>;
}

/** An index that knows nothing yet. */
export const newIndex = (): VaultIndex => ({ revision: 0, notes: new Map() });

/** A batch of what changed: notes as they are now, and paths that hold nothing of ours any more. */
export interface IndexChanges {
  readonly set: readonly IndexedNote[];
  readonly removed: readonly string[];
}

/** The index after a batch. The map is changed in place, so that a change costs the same in a vault of any size. */
export function changeIndex(index: VaultIndex, { set, removed }: IndexChanges): VaultIndex {
  const notes = index.notes as Map<string, IndexedNote>;
  removed.forEach((path) => notes.delete(path));
  set.forEach((note) => notes.set(note.path, note));
  return { revision: index.revision + 1, notes };
}

/** The notes of one type, in order of path. */
export function notesOfType(index: VaultIndex, type: NoteType): IndexedNote[] {
  return [...index.notes.values()]
    .filter((note) => note.type === type)
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}
