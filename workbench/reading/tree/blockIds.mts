import type { Heading, Paragraph, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';

const ending = /(^|\s)\^[a-z0-9-]+\s*$/i;

/** Takes the block id from the end of a paragraph's text. */
function withoutId(node: Paragraph | Heading): void {
  const last = node.children.at(-1);
  if (last?.type !== 'text') return;
  last.value = last.value.replace(ending, '');
  if (last.value === '') node.children.pop();
}

/** Hides block ids; a paragraph with an id alone goes. */
export function hideBlockIds(tree: Root): void {
  visit(tree, (node, index, parent) => {
    if (node.type !== 'paragraph' && node.type !== 'heading') return undefined;
    withoutId(node);
    if (node.type === 'heading' || node.children.length > 0 || !parent || index === undefined)
      return undefined;
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
}
