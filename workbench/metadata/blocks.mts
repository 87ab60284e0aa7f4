import type { SyntaxNode, Tree } from '@lezer/common';
import { isBlank, lineAt, lineEnd, lineStart, lineText, type Lines } from './lines.mts';

/** A block at the top of a note: whole lines, `from` at the first one's start and `to` at the last one's end. */
export interface TopBlock {
  type: string;
  from: number;
  to: number;
  node: SyntaxNode;
}

const types: Record<string, string> = {
  Paragraph: 'paragraph',
  BulletList: 'list',
  OrderedList: 'list',
  Blockquote: 'blockquote',
  FencedCode: 'code',
  CodeBlock: 'code',
  HTMLBlock: 'html',
  CommentBlock: 'html',
  ProcessingInstructionBlock: 'html',
  HorizontalRule: 'thematicBreak',
  LinkReference: 'definition',
  Table: 'table',
  PercentComment: 'comment',
  MathBlock: 'math',
  FootnoteDefinition: 'footnoteDefinition',
};

const callout = /^[ \t]*>[ \t]*\[![^\]]+\]/;

function typeOf(node: SyntaxNode, lines: Lines): string | undefined {
  if (/Heading/.test(node.name)) return 'heading';
  if (node.name === 'Blockquote' && callout.test(lineText(lines, lineAt(lines, node.from)))) return 'callout';
  return types[node.name];
}

const holdsBlocks = /^(?:BulletList|OrderedList|ListItem|FootnoteDefinition)$/;

function lastBlock(node: SyntaxNode): SyntaxNode | null {
  let child = node.lastChild;
  while (child?.name.endsWith('Mark')) child = child.prevSibling;
  return child;
}

/** The last line of a node: of a list that of its last block, of others the last one that is not blank. */
export function lastLine(node: SyntaxNode, lines: Lines): number {
  const last = holdsBlocks.test(node.name) ? lastBlock(node) : null;
  if (last) return lastLine(last, lines);
  const first = lineAt(lines, node.from);
  let line = lineAt(lines, node.to);
  while (line > first && isBlank(lines, line)) line--;
  return line;
}

/** A block cut in two before one of its lines. */
const cut = (block: TopBlock, line: number, types: [string, string], lines: Lines): TopBlock[] => [
  { ...block, type: types[0], to: lineEnd(lines, line - 1) },
  { ...block, type: types[1], from: lineStart(lines, line) },
];

/** An underline makes a heading of one line only; under more lines it is text, or a rule where it is of dashes. */
function cutHeading(block: TopBlock, lines: Lines): TopBlock[] {
  const last = lineAt(lines, block.to);
  if (!block.node.name.startsWith('Setext') || last - lineAt(lines, block.from) < 2) return [block];
  if (block.node.name === 'SetextHeading1') return [{ ...block, type: 'paragraph' }];
  return cut(block, last, ['paragraph', 'thematicBreak'], lines);
}

/** A table ends before the first line without a bar. */
function cutTable(block: TopBlock, lines: Lines): TopBlock[] {
  const last = lineAt(lines, block.to);
  for (let line = lineAt(lines, block.from); line <= last; line++)
    if (!lineText(lines, line).includes('|')) return cut(block, line, ['table', 'paragraph'], lines);
  return [block];
}

/** A fence that is not closed takes all of the note that is left. */
function openFence(block: TopBlock, lines: Lines): TopBlock[] {
  const isOpen = block.node.name === 'FencedCode' && block.node.getChildren('CodeMark').length < 2;
  return isOpen ? [{ ...block, to: lines.text.length }] : [block];
}

const adjusted: Record<string, (block: TopBlock, lines: Lines) => TopBlock[]> = {
  heading: cutHeading,
  table: cutTable,
  code: openFence,
};

function blocksOf(node: SyntaxNode, lines: Lines): TopBlock[] {
  const type = typeOf(node, lines);
  if (type === undefined) return [];
  const from = lineStart(lines, lineAt(lines, node.from));
  const block = { type, from, to: lineEnd(lines, lastLine(node, lines)), node };
  return adjusted[type]?.(block, lines) ?? [block];
}

const canBeLazy = new Set(['paragraph', 'table', 'blockquote', 'callout']);

/** A quote goes on over the text in the lines right below it, whatever it ends with. */
function isLazy(block: TopBlock, before: TopBlock | undefined): before is TopBlock {
  if (!before || block.from !== before.to + 1 || !canBeLazy.has(block.type)) return false;
  return before.type === 'blockquote' || before.type === 'callout';
}

/** The blocks at the top of a note, in order. */
export function topBlocks(tree: Tree, lines: Lines): TopBlock[] {
  const blocks: TopBlock[] = [];
  for (let node = tree.topNode.firstChild; node; node = node.nextSibling) {
    for (const block of blocksOf(node, lines)) {
      const before = blocks.at(-1);
      if (isLazy(block, before)) before.to = block.to;
      else blocks.push(block);
    }
  }
  return blocks;
}
