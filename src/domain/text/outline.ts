import { GFM, parser, type MarkdownParser } from '@lezer/markdown';

import { bodyStart } from './frontmatterRange';
import { hasPercentComments, percentComments } from './percentComments';

/** A heading, with the range of its line without the line break. `level` is 1 to 6; `title` is trimmed. */
export interface Heading {
  readonly level: number;
  readonly title: string;
  readonly from: number;
  readonly to: number;
}

/**
 * A list item. `from` is the start of its first line, `to` the end of it with its children, `ownTo` the end of its own
 * text. `content` is the offset right after the marker; `depth` is 0 for an item of a top list.
 */
export interface ListItem {
  readonly from: number;
  readonly to: number;
  readonly ownTo: number;
  readonly content: number;
  readonly depth: number;
}

/** The structure of a note's text, headings and list items in order. Code, quotes, comments and properties hold neither. */
export interface Outline {
  readonly headings: readonly Heading[];
  readonly items: readonly ListItem[];
}

// What stands within a line makes neither headings nor items, and reading it takes half of the time.
const withinLines = [
  ...['Escape', 'Entity', 'InlineCode', 'HTMLTag', 'Emphasis', 'HardBreak', 'Link', 'Image', 'LinkEnd'],
  ...['Strikethrough', 'Autolink'],
];
let configured: MarkdownParser | null = null;

/** The parser is put together on first use, because that takes time the start has not got. */
const markdown = (): MarkdownParser => (configured ??= parser.configure([GFM, { remove: withinLines }]));

interface Node {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

/** Reads the outline of a note's text. */
export function outlineOf(text: string): Outline {
  const offset = bodyStart(text);
  const headings: Heading[] = [];
  const items: ListItem[] = [];
  const open: Node[] = [];
  parseBody(text.slice(offset)).iterate({
    enter: ({ name, from, to, node }) => {
      if (name === 'Blockquote') return false;
      if (/^(ATX|Setext)Heading\d$/.test(name) && open.length === 0) {
        headings.push(heading(text, name, from + offset, to + offset));
      }
      if (name === 'ListItem') {
        const child = node.getChild('BulletList') ?? node.getChild('OrderedList');
        items.push(
          listItem(text, from + offset, to + offset, child ? child.from + offset : null, open.length),
        );
        open.push({ name, from, to });
      }
      return undefined;
    },
    leave: ({ name }) => {
      if (name === 'ListItem') open.pop();
    },
  });
  return { headings, items };
}

/** The carriage return of a Windows line end counts as a space, so that offsets stay and structure is the same. */
function parseBody(body: string): ReturnType<MarkdownParser['parse']> {
  const lines = body.replaceAll('\r\n', ' \n');
  const dialect = hasPercentComments(lines) ? markdown().configure(percentComments(lines)) : markdown();
  return dialect.parse(lines);
}

function heading(text: string, name: string, from: number, to: number): Heading {
  const firstLine = text.slice(from, to).split(/\r?\n/)[0] ?? '';
  const title = name.startsWith('ATX')
    ? firstLine.replace(/^#+[ \t]*/, '').replace(/[ \t]+#*[ \t]*$/, '')
    : firstLine;
  return { level: Number(name.slice(-1)), title: title.trim(), from, to: trimEnd(text, to) };
}

function listItem(text: string, from: number, to: number, childFrom: number | null, depth: number): ListItem {
  const lineStart = text.lastIndexOf('\n', from - 1) + 1;
  const marker = /^[ \t]*(?:[-+*]|\d+[.)])[ \t]?/.exec(text.slice(from, to))?.[0] ?? '';
  const ownEnd = childFrom === null ? to : text.lastIndexOf('\n', childFrom);
  return {
    from: lineStart,
    to: trimEnd(text, to),
    ownTo: trimEnd(text, Math.max(ownEnd, from)),
    content: from + marker.length,
    depth,
  };
}

function trimEnd(text: string, to: number): number {
  return text.slice(0, to).trimEnd().length;
}
