import type { InlineContext, MarkdownConfig } from '@lezer/markdown';
import type { InlineSyntax } from './inlineSyntax.mts';

const bracket = 91;
const content = /^[^\n]+?(?=\]\])/;

function parseAt(cx: InlineContext, open: number, from: number, name: string): number {
  if (cx.char(open) !== bracket || cx.char(open + 1) !== bracket) return -1;
  const inner = content.exec(cx.slice(open + 2, cx.end))?.[0];
  if (inner === undefined || inner.includes('[[')) return -1;
  return cx.addElement(cx.elt(name, from, open + inner.length + 4));
}

const parseLink = (cx: InlineContext, pos: number): number => parseAt(cx, pos, pos, 'Wikilink');
const parseEmbed = (cx: InlineContext, pos: number): number => parseAt(cx, pos + 1, pos, 'WikilinkEmbed');

/** The nodes of links between double brackets. */
export const wikilinks: MarkdownConfig = { defineNodes: ['Wikilink', 'WikilinkEmbed'] };

/** `[[link]]` and `![[embed]]`: one opaque node each. An empty pair of brackets is text. */
export const wikilinkBrackets: InlineSyntax = [
  ['[', parseLink],
  ['!', parseEmbed],
];
