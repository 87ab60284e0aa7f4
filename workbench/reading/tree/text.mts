import type { PhrasingContent, Root, Text } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';

const text = (value: string): Text => ({ type: 'text', value });

/** Replaces parts of all plain text outside links: `split` gives the pieces of a text, strings staying text. */
export function replaceText(tree: Root, split: (value: string) => (string | PhrasingContent)[]): void {
  visit(tree, (node, index, parent) => {
    if (node.type === 'link') return SKIP;
    if (node.type !== 'text' || !parent || index === undefined) return undefined;
    const pieces = split(node.value).filter((piece) => piece !== '');
    if (pieces.length === 1 && typeof pieces[0] === 'string') return undefined;
    const nodes = pieces.map((piece) => (typeof piece === 'string' ? text(piece) : piece));
    parent.children.splice(index, 1, ...nodes);
    return [SKIP, index + nodes.length];
  });
}
