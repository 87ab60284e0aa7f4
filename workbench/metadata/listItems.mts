import type { SyntaxNode } from '@lezer/common';
import type { ListItemCache } from 'obsidian';
import { blockId } from './blockIds.mts';
import { lastLine, type TopBlock } from './blocks.mts';
import { stripItem, stripQuote, type Stripped } from './containers.mts';
import { lineAt, lineEnd, lineStart, lineText, posOf, type Lines } from './lines.mts';

interface Walk {
  lines: Lines;
  stripped: Stripped;
  items: ListItemCache[];
}

const isList = (node: SyntaxNode): boolean => node.name === 'BulletList' || node.name === 'OrderedList';

const children = function* (node: SyntaxNode): Generator<SyntaxNode> {
  for (let child = node.firstChild; child; child = child.nextSibling) yield child;
};

/** The end of an item that holds no list: the blank line where another item follows after one. */
function ownEnd(item: SyntaxNode, { lines, stripped }: Walk): number {
  const last = lastLine(item, lines);
  const next = item.nextSibling;
  const isLoose = next !== null && lineAt(lines, next.from) > last + 1;
  return isLoose ? lineStart(lines, last + 1) + (stripped.get(last + 1) ?? 0) : lineEnd(lines, last);
}

/** The end of an item: with a list in it, the end of what stands before that list. */
function endOf(item: SyntaxNode, walk: Walk): number {
  let before: SyntaxNode | null = null;
  for (const child of children(item)) {
    if (isList(child) && before) return lineEnd(walk.lines, lastLine(before, walk.lines));
    if (!child.name.endsWith('Mark')) before = child;
  }
  return ownEnd(item, walk);
}

const taskMark = /^[ \t]*(?:[*+-]|\d+[.)])[ \t]+\[(.)\][ \t]/su;

/** The character between a task's brackets. */
const taskOf = (text: string): string | undefined => taskMark.exec(text)?.[1];

function cacheItem(item: SyntaxNode, parent: number, walk: Walk): ListItemCache {
  const { lines, stripped } = walk;
  const line = lineAt(lines, item.from);
  const from = lineStart(lines, line) + (stripped.get(line) ?? 0);
  const to = endOf(item, walk);
  const task = taskOf(lineText(lines, line).slice(from - lineStart(lines, line)));
  const id = blockId(lines.text.slice(from, to));
  return {
    parent,
    position: posOf(lines, from, to),
    ...(id === undefined ? {} : { id }),
    ...(task === undefined ? {} : { task }),
  };
}

function walkItem(item: SyntaxNode, parent: number, walk: Walk): void {
  walk.items.push(cacheItem(item, parent, walk));
  stripItem(item, walk.lines, walk.stripped);
  walkBlocks(item, lineAt(walk.lines, item.from), walk);
}

/** A list's items count it as parent by the line it starts on, below zero; on the first line that is -1. */
function walkList(list: SyntaxNode, itemLine: number | null, walk: Walk): void {
  const parent = itemLine ?? -(lineAt(walk.lines, list.from) || 1);
  for (const item of children(list)) if (item.name === 'ListItem') walkItem(item, parent, walk);
}

function walkBlocks(container: SyntaxNode, itemLine: number | null, walk: Walk): void {
  for (const child of children(container)) walkBlock(child, itemLine, walk);
}

function walkBlock(block: SyntaxNode, itemLine: number | null, walk: Walk): void {
  if (isList(block)) return walkList(block, itemLine, walk);
  if (block.name === 'Blockquote') stripQuote(block, walk.lines, walk.stripped);
  if (block.name === 'Blockquote' || block.name === 'FootnoteDefinition') walkBlocks(block, itemLine, walk);
}

/** Every list item of a note, in order, those in quotes and callouts too. */
export function listItemsOf(blocks: TopBlock[], lines: Lines): ListItemCache[] {
  const walk: Walk = { lines, stripped: new Map(), items: [] };
  for (const block of blocks) walkBlock(block.node, null, walk);
  return walk.items;
}
