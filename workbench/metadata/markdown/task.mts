import type { BlockContext, Line, MarkdownConfig } from '@lezer/markdown';

const checkbox = /^\[.\][ \t]/u;
const marker = /(?:[*+-]|\d[.)])[ \t]+$/;

/** True right after a list item's marker, where alone a checkbox may stand. */
const startsItem = (cx: BlockContext, line: Line): boolean =>
  cx.parentType().name === 'ListItem' && marker.test(line.text.slice(0, line.pos));

function parseCheckbox(cx: BlockContext, line: Line): false | null {
  if (line.next !== 91 || !startsItem(cx, line)) return false;
  const box = checkbox.exec(line.text.slice(line.pos))?.[0];
  if (box === undefined) return false;
  const from = cx.lineStart + line.pos;
  cx.addElement(cx.elt('TaskMark', from, from + box.length));
  line.moveBase(line.pos + box.length);
  return null;
}

/** The checkbox of a task, with any character in it. What follows is a block of its own: `- [ ] 1. a` nests a list. */
export const tasks: MarkdownConfig = {
  defineNodes: ['TaskMark'],
  parseBlock: [{ name: 'TaskMark', before: 'LinkReference', parse: parseCheckbox }],
};
