import type { Paragraph, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';

/** The text of a paragraph as the page shows it, on one line. */
function textOf(paragraph: Paragraph): string {
  const pieces: string[] = [];
  visit(paragraph, (node) => {
    if (node.type === 'html') return SKIP;
    if (node.type === 'break') pieces.push(' ');
    if ('value' in node) pieces.push(node.value);
    return undefined;
  });
  return pieces.join('').replace(/\s+/g, ' ').trim();
}

function nameTask(paragraph: Paragraph): void {
  const box = paragraph.children[0]?.data;
  const name = box?.hName === 'input' ? textOf(paragraph) : '';
  if (box && name !== '') box.hProperties = { ...box.hProperties, ariaLabel: name };
}

/** Names each task's box for who cannot see what stands beside it. */
export const nameTasks = (tree: Root): void => visit(tree, 'paragraph', nameTask);
