import type { Text } from '@codemirror/state';
import type { EditorPosition } from 'obsidian';

/** Offset of a position; a position outside the text gives the nearest one inside. */
export function toOffset(doc: Text, { line, ch }: EditorPosition): number {
  if (line < 0) return 0;
  if (line >= doc.lines) return doc.length;
  const { from, length } = doc.line(line + 1);
  return from + Math.max(0, Math.min(ch, length));
}

/** Line and column, both from 0, of an offset. */
export function toPosition(doc: Text, offset: number): EditorPosition {
  const inside = Math.max(0, Math.min(offset, doc.length));
  const line = doc.lineAt(inside);
  return { line: line.number - 1, ch: inside - line.from };
}
