import type { SyntaxNode } from '@lezer/common';
import { lastLine } from './blocks.mts';
import { charactersBefore, indentWidth } from './indent.mts';
import { lineAt, lineText, type Lines } from './lines.mts';

/**
 * For each line, how many characters the containers around the current block (quotes, list items) have taken from its
 * start. Obsidian's parser strips the containers line by line, and a list item begins where the stripping ends.
 */
export type Stripped = Map<number, number>;

const restOf = (lines: Lines, stripped: Stripped, line: number): string =>
  lineText(lines, line).slice(stripped.get(line) ?? 0);

const take = (stripped: Stripped, line: number, count: number): Stripped =>
  stripped.set(line, (stripped.get(line) ?? 0) + count);

const quoteMark = /^[ \t]*> ?/;

/** Takes the marks of a quote from each of its lines; a lazy line has none. */
export function stripQuote(quote: SyntaxNode, lines: Lines, stripped: Stripped): void {
  const last = lastLine(quote, lines);
  for (let line = lineAt(lines, quote.from); line <= last; line++) {
    const mark = quoteMark.exec(restOf(lines, stripped, line));
    if (mark) take(stripped, line, mark[0].length);
  }
}

const bullet = /^([ \t]*)([*+-]|\d+[.)])( {1,4}(?! )| |\t|$)/;
const checkbox = /^\[.\][ \t]/u;

/** The columns that an item's marker claims; `1.` to `9.` claim one more where their width is odd. */
function claimedColumns(marker: RegExpExecArray): number {
  const [whole, before = '', mark = '', after = ''] = marker;
  const extra = Number(mark) < 10 && whole.length % 2 === 1 ? ' ' : '';
  return indentWidth(before + extra + ' '.repeat(mark.length) + after);
}

/** The columns that all of an item's further lines have in common, up to what its marker claims. */
function commonColumns(rests: string[], claimed: number): number {
  const widths = rests.filter((rest) => rest.trim() !== '').map(indentWidth);
  return widths.includes(0) ? 0 : Math.min(claimed, ...widths);
}

/** Takes an item's marker from its first line and its indent from the others. */
export function stripItem(item: SyntaxNode, lines: Lines, stripped: Stripped): void {
  const first = lineAt(lines, item.from);
  const marker = bullet.exec(restOf(lines, stripped, first));
  if (!marker) return;
  const further = Array.from({ length: lastLine(item, lines) - first }, (_, index) => first + 1 + index);
  const rests = further.map((line) => restOf(lines, stripped, line));
  const columns = commonColumns(rests, claimedColumns(marker));
  take(stripped, first, marker[0].length);
  take(stripped, first, checkbox.exec(restOf(lines, stripped, first))?.[0].length ?? 0);
  further.forEach((line, index) => take(stripped, line, charactersBefore(rests[index] ?? '', columns)));
}
