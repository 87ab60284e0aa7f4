import type { CheckedVault, MendTools } from './checkedVault';
import { checks } from './kinds';
import { problemKinds, type Mend, type Problem, type ProblemKind } from './problem';

/** All that is wrong of one kind, the notes by path. */
export interface KindFound {
  readonly kind: ProblemKind;
  readonly problems: readonly Problem[];
}

/**
 * Everything that is wrong in the notes of a vault, worst kind first, in small steps: a kind when all of it is found, and
 * null wherever one may pause.
 */
export function* checkInSteps(vault: CheckedVault): Generator<KindFound | null, void> {
  for (const kind of problemKinds) {
    const problems: Problem[] = [];
    for (const found of checks[kind].find(vault))
      if (found === null) yield null;
      else problems.push(found);
    yield { kind, problems: problems.sort((a, b) => (a.path === b.path ? 0 : a.path < b.path ? -1 : 1)) };
  }
}

/** The same at once. */
export const problemsOf = (vault: CheckedVault): Problem[] =>
  [...checkInSteps(vault)].flatMap((step) => step?.problems ?? []);

/** The ways to mend a problem, the likeliest first; none where nothing is safe. */
export const mendsOf = (problem: Problem, tools: MendTools): readonly Mend[] =>
  checks[problem.kind].mends(problem, tools);
