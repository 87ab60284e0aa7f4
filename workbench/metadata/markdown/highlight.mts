import type { DelimiterType, InlineContext, MarkdownConfig } from '@lezer/markdown';
import type { InlineSyntax } from './inlineSyntax.mts';

const equals = 61;
const delimiter: DelimiterType = { resolve: 'Highlight', mark: 'HighlightMark' };
const isSpace = (char: string): boolean => /^\s?$/.test(char);

function parseMark(cx: InlineContext, pos: number): number {
  if (cx.char(pos + 1) !== equals || cx.char(pos + 2) === equals) return -1;
  const opens = !isSpace(cx.slice(pos + 2, pos + 3));
  const closes = pos > cx.offset && !isSpace(cx.slice(pos - 1, pos));
  return cx.addDelimiter(delimiter, pos, pos + 2, opens, closes);
}

/** The nodes of `==text==`. */
export const highlights: MarkdownConfig = { defineNodes: ['Highlight', 'HighlightMark'] };

/** `==text==`: marks around text, so that a tag may stand right after the opening one. */
export const highlightMarks: InlineSyntax = [['=', parseMark]];
