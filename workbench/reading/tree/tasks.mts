import type { Link, ListItem, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { as } from './element.mts';

const box = /^\[(.)\]\s/u;

/** The line of a node, from 0. */
const lineOf = (node: ListItem): number => (node.position?.start.line ?? 1) - 1;

/** A checkbox as an inline node; its line says which one was ticked. */
const checkbox = (mark: string, line: number): Link => ({
  type: 'link',
  url: '',
  data: as('input', {
    className: ['task-list-item-checkbox'],
    type: 'checkbox',
    checked: mark !== ' ',
    dataLine: line,
  }),
  children: [],
});

function markTask(item: ListItem): void {
  const first = item.children[0];
  const text = first?.type === 'paragraph' ? first.children[0] : undefined;
  const mark = text?.type === 'text' ? box.exec(text.value)?.[1] : undefined;
  if (mark === undefined || first?.type !== 'paragraph' || text?.type !== 'text') return;
  text.value = text.value.replace(box, '');
  first.children.unshift(checkbox(mark, lineOf(item)));
  const className = mark === ' ' ? ['task-list-item'] : ['task-list-item', 'is-checked'];
  item.data = as('li', { className, dataTask: mark.trim(), dataLine: lineOf(item) });
}

/** Makes tasks of list items that begin with a box, whatever the character in it. */
export const markTasks = (tree: Root): void => visit(tree, 'listItem', markTask);
