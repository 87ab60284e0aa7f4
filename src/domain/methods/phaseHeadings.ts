import { parser } from '@lezer/markdown';

import { hasPercentComments, percentComments } from '../text/percentComments';
import type { NumberedLine } from './noteLines';

/** What a line is in a note's structure shows at its start. */
const longestStart = 120;

/** Only blocks are looked at: what stands inside a paragraph is no heading, and can take very long to read. */
const blocks = parser.configure({
  remove: ['Escape', 'Entity', 'InlineCode', 'HTMLTag', 'Emphasis', 'HardBreak', 'Link', 'Image', 'LinkEnd'],
});

/** The places of the lines with a `##` heading. Code, quotes, lists and comments have none. */
export function phaseHeadings(lines: readonly NumberedLine[]): number[] {
  const starts = lines.map(({ text }) => text.slice(0, longestStart));
  const text = starts.join('\n');
  const dialect = hasPercentComments(text) ? blocks.configure(percentComments(text)) : blocks;
  const headings = dialect.parse(text).topNode.getChildren('ATXHeading2');
  const offsets = new Set(headings.map(({ from }) => text.lastIndexOf('\n', from - 1) + 1));
  let offset = 0;
  return starts.flatMap((start, place) => {
    const isHeading = offsets.has(offset);
    offset += start.length + 1;
    return isHeading ? [place] : [];
  });
}
