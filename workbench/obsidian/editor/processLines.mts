import type { EditorChange } from 'obsidian';
import type { Editor } from './editor.mts';

/** Reads each selected line, then writes each of them, as one undo step. */
export function processLines<T>(
  editor: Editor,
  read: (line: number, lineText: string) => T | null,
  write: (line: number, lineText: string, value: T | null) => EditorChange | void,
  ignoreEmpty: boolean,
): void {
  const lines = selectedLines(editor).filter((line) => !ignoreEmpty || editor.getLine(line).trim() !== '');
  const values = lines.map((line) => read(line, editor.getLine(line)));
  const changes = lines.map((line, index) => write(line, editor.getLine(line), values[index] ?? null));
  editor.transaction({ changes: changes.filter((change) => change !== undefined) });
}

function selectedLines(editor: Editor): number[] {
  const { state } = editor.cm;
  const lines = new Set<number>();
  for (const { from, to } of state.selection.ranges)
    for (let at = editor.offsetToPos(from).line; at <= editor.offsetToPos(to).line; at++) lines.add(at);
  return [...lines];
}
