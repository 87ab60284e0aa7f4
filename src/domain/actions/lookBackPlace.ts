import { lineBreakOf, type TextChange } from '../text/changes';
import { outlineOf, type ListItem } from '../text/outline';

const quoteOf = (line: string): string => /^[ \t]*(?:>[ ]?)*/.exec(line)?.[0] ?? '';
const indentOf = (line: string): string => /^[ \t]*/.exec(line)?.[0] ?? '';

/** The change that nests a block (LF text without indent) under the list item at an offset, after what is nested there. */
export function nestedUnder(text: string, offset: number, block: string): TextChange {
  const { items } = outlineOf(text);
  const parent = items.find(({ from }) => from === offset);
  return parent ? underItem(text, parent, items, block) : underLine(text, offset, block);
}

function underItem(text: string, parent: ListItem, items: readonly ListItem[], block: string): TextChange {
  const child = items.find(
    ({ from, to, depth }) => depth === parent.depth + 1 && from > parent.from && to <= parent.to,
  );
  const line = text.slice(parent.from, parent.ownTo);
  const own = indentOf(line);
  const marker = /^(?:[-+*]|\d+[.)])[ \t]{1,4}/.exec(line.slice(own.length))?.[0] ?? '';
  const indent = child ? indentOf(text.slice(child.from)) : own + ' '.repeat(Math.max(4, marker.length));
  return { from: parent.to, to: parent.to, insert: linesOf(text, block, indent) };
}

/** In a quote the outline knows no items: the block goes after the lines that are indented further. */
function underLine(text: string, offset: number, block: string): TextChange {
  const [first = '', ...following] = text.slice(offset).split('\n');
  const quote = quoteOf(first);
  const indent = indentOf(first.slice(quote.length));
  const isNested = (line: string): boolean =>
    line.startsWith(quote) && indentOf(line.slice(quote.length)).length > indent.length;
  const firstOther = following.findIndex((line) => !isNested(line));
  const nested = firstOther < 0 ? following : following.slice(0, firstOther);
  const at = offset + [first, ...nested].join('\n').replace(/\r$/, '').length;
  return { from: at, to: at, insert: linesOf(text, block, `${quote}${indent}    `) };
}

const linesOf = (text: string, block: string, indent: string): string =>
  block
    .split('\n')
    .map((line) => lineBreakOf(text) + indent + line)
    .join('');
