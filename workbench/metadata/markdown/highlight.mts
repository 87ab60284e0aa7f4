import type { DelimiterType, InlineContext, MarkdownConfig } from '@lezer/markdown';

const equals = 61;
const delimiter: DelimiterType = { resolve: 'Highlight', mark: 'HighlightMark' };
const isSpace = (char: string): boolean => /^\s?$/.test(char);

function parseMark(cx: InlineContext, next: number, pos: number): number {
  if (next !== equals || cx.char(pos + 1) !== equals || cx.char(pos + 2) === equals) return -1;
  const opens = !isSpace(cx.slice(pos + 2, pos + 3));
  const closes = pos > cx.offset && !isSpace(cx.slice(pos - 1, pos));
  return cx.addDelimiter(delimiter, pos, pos + 2, opens, closes);
}

/** `==text==`: marks around text, so that a tag may stand right after the opening one. */
export const highlights: MarkdownConfig = {
  defineNodes: ['Highlight', 'HighlightMark'],
  parseInline: [
    {
      name: 'Highlight',
      after: 'Emphasis',
      parse: parseMark,
    },
  ],
};
