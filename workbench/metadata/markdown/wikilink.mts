import type { InlineContext, MarkdownConfig } from '@lezer/markdown';

const bracket = 91;
const bang = 33;
const content = /^[^\n]+?(?=\]\])/;

function parseAt(cx: InlineContext, open: number, from: number, name: string): number {
  if (cx.char(open) !== bracket || cx.char(open + 1) !== bracket) return -1;
  const inner = content.exec(cx.slice(open + 2, cx.end))?.[0];
  if (inner === undefined || inner.includes('[[')) return -1;
  return cx.addElement(cx.elt(name, from, open + inner.length + 4));
}

function parseWikilink(cx: InlineContext, next: number, pos: number): number {
  if (next === bracket) return parseAt(cx, pos, pos, 'Wikilink');
  return next === bang ? parseAt(cx, pos + 1, pos, 'WikilinkEmbed') : -1;
}

/** `[[link]]` and `![[embed]]`: one opaque node each. An empty pair of brackets is text. */
export const wikilinks: MarkdownConfig = {
  defineNodes: ['Wikilink', 'WikilinkEmbed'],
  parseInline: [
    {
      name: 'Wikilink',
      before: 'Escape',
      parse: parseWikilink,
    },
  ],
};
