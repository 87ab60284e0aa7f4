import type { CheckedVault, MendTools } from '../checkedVault';
import type { Mend, Problem } from '../problem';
import type { Steps } from '../steps';

/** How one kind of problem is found and mended. */
export interface Check {
  /** The problems of this kind in a vault, in small steps. */
  readonly find: (vault: CheckedVault) => Steps;
  /** The ways to mend one, the likeliest first; none where nothing is safe. */
  readonly mends: (problem: Problem, tools: MendTools) => readonly Mend[];
}
