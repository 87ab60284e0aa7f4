import { outlineOf } from '../text/outline';
import type { NumberedLine } from './noteLines';

/** What a line is in a note's structure shows at its start. */
const longestStart = 120;

/**
 * The indexes of the lines with a `##` heading. Only the start of each line is looked at, so that a line of any length
 * costs no more than another.
 */
export function phaseHeadings(lines: readonly NumberedLine[]): number[] {
  const starts = lines.map(({ text }) => text.slice(0, longestStart)).join('\n');
  let line = 0;
  let offset = 0;
  return outlineOf(starts)
    .headings.filter(({ from }) => /^##[ \t]/.test(starts.slice(from, from + 3)))
    .map(({ from }) => {
      line += starts.slice(offset, from).split('\n').length - 1;
      offset = from;
      return line;
    });
}
