import { signal } from '@preact/signals';

import type { CheckedVault } from '@/domain/checkNotes/checkedVault';
import { keyOf, type Problem, type ProblemKind } from '@/domain/checkNotes/problem';

/** The problems that were mended just now, until the check has seen the note as it is since. */
export interface HiddenProblems {
  has(problem: Problem): boolean;
  /** Gives what hides a problem once it is mended; asked for before, while the note is as the check knows it. */
  hiding(problem: Problem, vault: CheckedVault | null): () => void;
  show(key: string): void;
  /** A kind was looked at anew: what it says of a note that changed since its mend holds. */
  lookAgain(kind: ProblemKind, vault: CheckedVault): void;
}

/** A problem that is hidden, with its note as it was before the mend. */
interface Hidden {
  readonly problem: Problem;
  readonly before: unknown;
}

const noteIn = (vault: CheckedVault | null, path: string): unknown =>
  vault?.index.notes.get(path) ?? vault?.unlisted.find((one) => one.path === path);

export function hiddenProblems(): HiddenProblems {
  const hidden = signal<ReadonlyMap<string, Hidden>>(new Map());
  const keepIf = (isKept: (key: string, one: Hidden) => boolean): void => {
    const kept = [...hidden.peek()].filter(([key, one]) => isKept(key, one));
    if (kept.length < hidden.peek().size) hidden.value = new Map(kept);
  };
  return {
    has: (problem) => hidden.value.has(keyOf(problem)),
    hiding: (problem, vault) => {
      const before = noteIn(vault, problem.path);
      return () => {
        hidden.value = new Map([...hidden.peek(), [keyOf(problem), { problem, before }]]);
      };
    },
    show: (key) => keepIf((one) => one !== key),
    lookAgain: (kind, vault) =>
      keepIf((_, { problem, before }) => problem.kind !== kind || noteIn(vault, problem.path) === before),
  };
}
