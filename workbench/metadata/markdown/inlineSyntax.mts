import type { InlineContext, MarkdownConfig } from '@lezer/markdown';

/** Tries to read a construct at a position: the position after it, or -1. */
export type ReadInline = (cx: InlineContext, pos: number) => number;

/** Constructs inside a line by the character they start with, tried in order. */
export type InlineSyntax = readonly (readonly [start: string, read: ReadInline])[];

function byFirstCharacter(syntax: InlineSyntax): ReadInline[][] {
  const readers: ReadInline[][] = [];
  for (const [start, read] of syntax) (readers[start.charCodeAt(0)] ??= []).push(read);
  return readers;
}

/** One inline parser for all of them: the library asks each of its parsers at every character, so few is fast. */
export function inlineParser(syntax: InlineSyntax): NonNullable<MarkdownConfig['parseInline']>[number] {
  const readers = byFirstCharacter(syntax);
  const parse = (cx: InlineContext, next: number, pos: number): number => {
    for (const read of readers[next] ?? []) {
      const end = read(cx, pos);
      if (end >= 0) return end;
    }
    return -1;
  };
  return { name: 'Obsidian', before: 'Escape', parse };
}
