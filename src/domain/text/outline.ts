import { bodyStart } from './frontmatterRange';
import { readBody, type MarkdownBody } from './markdownBody';

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

/** What an outline was read from, so that the next one of a note is read from what has changed only. */
const bodies = new WeakMap<Outline, MarkdownBody>();

/** A list item that is being read; `childFrom` is where the first list in it begins. */
interface OpenItem {
  readonly place: number;
  childFrom: number | null;
}

/** Reads the outline of a note's text; with the one `before`, an earlier one of the same note, that takes less time. */
export function outlineOf(text: string, before?: Outline): Outline {
  const offset = bodyStart(text);
  const headings: Heading[] = [];
  const items: ListItem[] = [];
  const open: OpenItem[] = [];
  const body = readBody(text.slice(offset), before && bodies.get(before));
  body.tree.iterate({
    enter: ({ name, from, to }) => {
      if (name === 'Blockquote') return false;
      if (open.length === 0 && headingName.test(name)) {
        headings.push(heading(text, name, from + offset, to + offset));
      }
      const parent = open.at(-1);
      if (parent && (name === 'BulletList' || name === 'OrderedList')) parent.childFrom ??= from + offset;
      if (name === 'ListItem') open.push({ place: items.push(noItem) - 1, childFrom: null });
      return undefined;
    },
    leave: ({ name, from, to }) => {
      const item = name === 'ListItem' ? open.pop() : undefined;
      if (item) items[item.place] = listItem(text, from + offset, to + offset, item.childFrom, open.length);
    },
  });
  const outline = { headings, items };
  bodies.set(outline, body);
  return outline;
}

const headingName = /^(ATX|Setext)Heading\d$/;
/** Keeps the place of an item until its end is known. */
const noItem: ListItem = { from: 0, to: 0, ownTo: 0, content: 0, depth: 0 };

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
