import type { Heading, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { as } from './element.mts';

function source({ children }: Heading, text: string): string {
  const from = children[0]?.position?.start.offset ?? 0;
  return text.slice(from, children.at(-1)?.position?.end.offset ?? from);
}

/** Gives headings their text as it is written. */
export const markHeadings = (tree: Root, text: string): void =>
  visit(tree, 'heading', (node) => {
    node.data = as(`h${node.depth}`, { dataHeading: source(node, text) });
  });
