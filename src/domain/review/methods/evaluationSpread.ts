import type { SessionRecord } from '../../records/records';

/** How often each answer was given to one of the five questions: `counts[0]` is how often a 1. */
export type Spread = readonly number[];

/** What the evaluations of some sessions say: `evaluated` is how many sessions have one. */
export interface EvaluationSpread {
  readonly evaluated: number;
  readonly questions: readonly Spread[];
}

/** With fewer evaluated sessions than this there is too little to compare. */
export const fewestToCompare = 3;

const [questions, highest] = [5, 5];

/** Counts the answers; a question that got none has zeros only. */
export function evaluationSpread(sessions: readonly Pick<SessionRecord, 'evaluation'>[]): EvaluationSpread {
  const given = sessions
    .map(({ evaluation }) => evaluation)
    .filter((one) => one.some((answer) => answer > 0));
  return {
    evaluated: given.length,
    questions: Array.from({ length: questions }, (_, question) =>
      Array.from(
        { length: highest },
        (_none, answer) => given.filter((one) => one[question] === answer + 1).length,
      ),
    ),
  };
}

/** How many answers a question got. */
export const answersTo = (spread: Spread): number => spread.reduce((sum, count) => sum + count, 0);
