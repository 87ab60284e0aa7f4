import type { MethodProblem } from './method';

/** Whether a mistake is that something is not there at all, and so has no line. */
export const isMissing = ({ found }: Pick<MethodProblem, 'found'>): boolean => found.trim() === '';

/**
 * Where to go for a mistake, as an offset in the note as it is now: the end of its line. What is not there yet belongs
 * in the properties, or, for a phase, at the end. A line that is known by its words only is looked up.
 */
export function offsetOfProblem(text: string, problem: MethodProblem): number {
  if (isMissing(problem) && problem.expected === 'a-phase') return text.length;
  const lines = text.split('\n');
  const lookedUp = lines.findIndex((line) => line.trim() === problem.found.trim());
  const isAsFound = lines[problem.line - 1]?.trim() === problem.found.trim();
  const number = isAsFound || isMissing(problem) || lookedUp < 0 ? problem.line : lookedUp + 1;
  return lines.slice(0, number).join('\n').replace(/\r$/, '').length;
}
