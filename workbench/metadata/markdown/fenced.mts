import type { BlockContext, BlockParser, Line } from '@lezer/markdown';

/** How a block that runs from a mark to the next one is recognised; both get a line's text without its indent. */
export interface Fence {
  name: string;
  mark: string;
  opens: RegExp;
}

const rest = (line: Line): string => line.text.slice(line.pos);

/** How many of the containers around a block still hold on this line; the library knows but does not declare it. */
const depthOf = (line: Line): number =>
  'depth' in line && typeof line.depth === 'number' ? line.depth : Number.POSITIVE_INFINITY;

const opens = (line: Line, fence: Fence): boolean =>
  line.next === fence.mark.charCodeAt(0) && fence.opens.test(rest(line));

function parseFenced(cx: BlockContext, line: Line, fence: Fence): boolean {
  if (!opens(line, fence)) return false;
  const from = cx.lineStart + line.pos;
  let closed = rest(line).includes(fence.mark, fence.mark.length);
  while (cx.nextLine() && !closed && depthOf(line) >= cx.depth) closed = rest(line).includes(fence.mark);
  cx.addElement(cx.elt(fence.name, from, cx.prevLineEnd()));
  return true;
}

/** A block parser for what stands between two marks, also across blank lines; without a second mark to the end. */
export const fencedBlock = (fence: Fence): BlockParser => ({
  name: fence.name,
  before: 'HTMLBlock',
  parse: (cx, line) => parseFenced(cx, line, fence),
  endLeaf: (_cx, line) => opens(line, fence),
});
