import { GFM, parser, type MarkdownParser } from '@lezer/markdown';

import { commonStart, commonEnd } from './commonEnds';
import { hasPercentComments, percentComments } from './percentComments';

type Tree = ReturnType<MarkdownParser['parse']>;
type Fragments = NonNullable<Parameters<MarkdownParser['parse']>[1]>;

/** The body of a note as Markdown. `isPlain` says that it was read without the signs of Obsidian's own comments. */
export interface MarkdownBody {
  readonly lines: string;
  readonly tree: Tree;
  readonly isPlain: boolean;
}

// What stands within a line makes neither headings nor items, and reading it takes half of the time.
const withinLines = [
  ...['Escape', 'Entity', 'InlineCode', 'HTMLTag', 'Emphasis', 'HardBreak', 'Link', 'Image', 'LinkEnd'],
  ...['Strikethrough', 'Autolink'],
];
let configured: MarkdownParser | null = null;

/** The parser is put together on first use, because that takes time the start has not got. */
const markdown = (): MarkdownParser => (configured ??= parser.configure([GFM, { remove: withinLines }]));

/**
 * Reads the body of a note; of one that was read `before` only what has changed since is read anew. The carriage return
 * of a Windows line end counts as a space, so that offsets stay and structure is the same.
 */
export function readBody(body: string, before?: MarkdownBody): MarkdownBody {
  const lines = body.replaceAll('\r\n', ' \n');
  if (hasPercentComments(lines)) {
    const tree = markdown().configure(percentComments(lines)).parse(lines);
    return { lines, tree, isPlain: false };
  }
  return {
    lines,
    tree: markdown().parse(lines, before?.isPlain === true ? keptOf(before, lines) : []),
    isPlain: true,
  };
}

/**
 * What stands before and after the one place in which a text differs from the one before, with the tree in which it stood.
 * What comes after nothing is left out: how far a first line was indented is not known any more.
 */
function keptOf({ tree, lines: was }: MarkdownBody, lines: string): Fragments {
  const start = commonStart(was, lines);
  const from = lines.length - commonEnd(was, lines, start);
  const before = { from: 0, to: start, tree, offset: 0, openStart: false, openEnd: true };
  const offset = was.length - lines.length;
  const after = { from, to: lines.length, tree, offset, openStart: true, openEnd: false };
  return [...(start > 0 ? [before] : []), ...(from > 0 && from < lines.length ? [after] : [])];
}
