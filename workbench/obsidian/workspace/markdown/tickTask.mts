import type { Editor } from '../../editor/editor.mts';

const box = /^(\s*(?:>\s*)*(?:[-*+]|\d+[.)])\s+\[)(.)\]/;

/** Ticks or unticks the task on a line of the note; a line that holds no task stays as it is. */
export function tickTask(editor: Editor, line: number, isChecked: boolean): void {
  const before = box.exec(editor.getLine(line))?.[1];
  if (before === undefined) return;
  const from = { line, ch: before.length };
  editor.replaceRange(isChecked ? 'x' : ' ', from, { line, ch: from.ch + 1 });
}
