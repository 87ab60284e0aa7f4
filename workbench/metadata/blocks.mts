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

/** The last line of a node that is not blank. */
export function lastLine(node: { from: number; to: number }, lines: Lines): number {
  const first = lineAt(lines, node.from);
  let line = lineAt(lines, node.to);
  while (line > first && isBlank(lines, line)) line--;
  return line;
}

/** An underline makes a heading of one line only; under more lines it is text, or a rule where it is of dashes. */
function unmadeHeading(block: TopBlock, lines: Lines): TopBlock[] {
  const last = lineAt(lines, block.to);
  const isRule = block.node.name === 'SetextHeading2';
  const text = { ...block, type: 'paragraph', to: isRule ? lineEnd(lines, last - 1) : block.to };
  return isRule ? [text, { ...block, type: 'thematicBreak', from: lineStart(lines, last) }] : [text];
}

function blocksOf(node: SyntaxNode, lines: Lines): TopBlock[] {
  const type = typeOf(node, lines);
  if (type === undefined) return [];
  const last = lastLine(node, lines);
  const first = lineAt(lines, node.from);
  const block = { type, from: lineStart(lines, first), to: lineEnd(lines, last), node };
  return node.name.startsWith('Setext') && last - first > 1 ? unmadeHeading(block, lines) : [block];
}

/** The blocks at the top of a note, in order. */
export function topBlocks(tree: Tree, lines: Lines): TopBlock[] {
  const blocks: TopBlock[] = [];
  for (let node = tree.topNode.firstChild; node; node = node.nextSibling)
    blocks.push(...blocksOf(node, lines));
  return blocks;
}
