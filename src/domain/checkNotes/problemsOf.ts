import type { CheckedVault, MendTools } from './checkedVault';
import { checks } from './kinds';
import { problemKinds, type Mend, type Problem } from './problem';

/** Everything that is wrong in the notes of a vault: worst kind first, the notes of a kind by path. */
export const problemsOf = (vault: CheckedVault): Problem[] =>
  problemKinds.flatMap((kind) =>
    [...checks[kind].find(vault)].sort((a, b) => (a.path === b.path ? 0 : a.path < b.path ? -1 : 1)),
  );

/** The ways to mend a problem, the likeliest first; none where nothing is safe. */
export const mendsOf = (problem: Problem, tools: MendTools): readonly Mend[] =>
  checks[problem.kind].mends(problem, tools);
