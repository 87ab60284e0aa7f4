import type { IndexedNote } from '../index/vaultIndex';
import type { NoteType } from '../notes/noteTypes';
import { isChecked, type CheckedVault } from './checkedVault';
import { remembered } from './memory';
import type { Problem } from './problem';

/** The problems of a kind one by one, and null wherever one may pause: after each note. */
export type Steps = Iterable<Problem | null>;

const none: readonly Problem[] = [];

/** What is wrong in notes, found note by note. What is known of a note under this name stands as long as the note does. */
export function* inEach(
  vault: CheckedVault,
  name: string,
  notes: Iterable<IndexedNote>,
  problemsIn: (note: IndexedNote) => readonly Problem[],
): Steps {
  for (const note of notes) {
    yield* remembered(vault.memory, name, note, () => noneOr(problemsIn(note)));
    yield null;
  }
}

const noneOr = (problems: readonly Problem[]): readonly Problem[] =>
  problems.length === 0 ? none : problems;

/** The same for the checked notes of some types, when what is wrong in one hangs on that note alone. */
export function* inEachOf(
  vault: CheckedVault,
  name: string,
  types: readonly NoteType[],
  problemsIn: (note: IndexedNote) => readonly Problem[],
): Steps {
  const checked = (note: IndexedNote): readonly Problem[] =>
    isChecked(vault, note) ? problemsIn(note) : none;
  for (const type of types) yield* inEach(vault, name, notesOf(vault, type), checked);
}

/** The notes of a type, in no order. */
export const notesOf = ({ index }: CheckedVault, type: NoteType): Iterable<IndexedNote> =>
  index.byType.get(type)?.values() ?? [];
