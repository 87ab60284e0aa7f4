import type { MethodProblem } from './method';

/** The offset at the end of the line of a mistake, as the note is now, or of the last line when it has fewer. */
export function offsetOfProblem(
  text: string,
  { line, found }: Pick<MethodProblem, 'line' | 'found'>,
): number {
  const lines = text.split('\n');
  const inHead = line === 1 && found !== '' ? lines.findIndex((one) => one.trim() === found.trim()) + 1 : 0;
  const number = Math.min(Math.max(line, inHead), lines.length);
  return lines.slice(0, number).join('\n').replace(/\r$/, '').length;
}
