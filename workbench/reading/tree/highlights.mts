import type { Emphasis, PhrasingContent, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { as } from './element.mts';
import { replaceText } from './text.mts';

const mark = '==';
const isMark = (node: PhrasingContent): boolean => node.type === 'text' && node.value === mark;

/** Gives each `==` in text a node of its own. */
const splitMarks = (value: string): (string | PhrasingContent)[] =>
  value.split(/(==)/).map((piece) => (piece === mark ? { type: 'text', value: mark } : piece));

const highlight = (children: PhrasingContent[]): Emphasis => ({
  type: 'emphasis',
  data: as('mark'),
  children,
});

/** Wraps what stands between a mark and the next one; a mark without a second one stays as it is. */
function pairMarks(nodes: PhrasingContent[]): PhrasingContent[] {
  const open = nodes.findIndex(isMark);
  const close = open === -1 ? -1 : nodes.findIndex((node, index) => index > open + 1 && isMark(node));
  if (close === -1) return nodes;
  const inside = nodes.slice(open + 1, close);
  return [...nodes.slice(0, open), highlight(inside), ...pairMarks(nodes.slice(close + 1))];
}

/** Makes `mark` elements of `==text==`, also around other marks such as bold. */
export function markHighlights(tree: Root): void {
  replaceText(tree, splitMarks);
  visit(tree, (node) => {
    if (node.type !== 'paragraph' && node.type !== 'heading' && node.type !== 'tableCell') return;
    node.children = pairMarks(node.children);
  });
}
