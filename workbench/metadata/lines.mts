import type { Loc, Pos } from 'obsidian';

/** A note's text with its line starts; `text` has `\n` line ends only, `originals` are the starts in the text as given. */
export interface Lines {
  text: string;
  starts: number[];
  originals: number[];
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** Reads a note's lines. Offsets are UTF-16 code units. */
export function readLines(note: string): Lines {
  const originals = lineStarts(note);
  if (!note.includes('\r\n')) return { text: note, starts: originals, originals };
  const text = note.replaceAll('\r\n', '\n');
  return { text, starts: lineStarts(text), originals };
}

/** The line, from 0, that holds an offset of the normalised text. */
export function lineAt(lines: Lines, offset: number): number {
  let low = 0;
  let high = lines.starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lines.starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Offset of a line's first character. */
export const lineStart = (lines: Lines, line: number): number => lines.starts[line] ?? lines.text.length;

/** Offset just past a line's last character, before its line end. */
export function lineEnd(lines: Lines, line: number): number {
  const next = lines.starts[line + 1];
  return next === undefined ? lines.text.length : next - 1;
}

/** A line's text without its line end. */
export const lineText = (lines: Lines, line: number): string =>
  lines.text.slice(lineStart(lines, line), lineEnd(lines, line));

/** True where a line holds nothing but spaces and tabs. */
export const isBlank = (lines: Lines, line: number): boolean => lineText(lines, line).trim() === '';

function locAt(lines: Lines, offset: number): Loc {
  const line = lineAt(lines, offset);
  const col = offset - lineStart(lines, line);
  return { line, col, offset: (lines.originals[line] ?? 0) + col };
}

/** Two offsets of the normalised text as Obsidian's position: lines and columns from 0, offsets in the text as given. */
export const posOf = (lines: Lines, from: number, to: number): Pos => ({
  start: locAt(lines, from),
  end: locAt(lines, to),
});
