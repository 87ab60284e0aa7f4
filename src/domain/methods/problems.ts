import type { MethodExpectation, MethodProblem } from './method';
import type { NumberedLine } from './noteLines';

/** A mistake at a line. What stands there is cut short, so that a list of mistakes stays readable. */
export const problemAt = (
  { number, text }: NumberedLine,
  expected: MethodExpectation,
  example: string,
): MethodProblem => ({ line: number, found: text.slice(0, 200), expected, example });

/** Takes the mistakes that reading comes across. */
export type Tell = (line: NumberedLine, expected: MethodExpectation, example: string) => void;

/** A list of mistakes and what adds to it. */
export function collectProblems(): { problems: MethodProblem[]; tell: Tell } {
  const problems: MethodProblem[] = [];
  return { problems, tell: (...mistake) => void problems.push(problemAt(...mistake)) };
}
