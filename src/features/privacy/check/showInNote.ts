import type { App } from 'obsidian';

import { editorViewOf } from '@/obsidian/notes';
import { openNote } from '@/obsidian/openNote';

/** Shows a place of a note where it is open, without taking the focus away from where one is. */
export function showInNote(app: App, path: string, from: number, to: number): void {
  const file = app.vault.getFileByPath(path);
  const editor = (file && editorViewOf(app, file))?.editor;
  if (!editor) return;
  const [start, end] = [editor.offsetToPos(from), editor.offsetToPos(to)];
  editor.setSelection(start, end);
  editor.scrollIntoView({ from: start, to: end }, true);
}

/** Goes back to the note, with the cursor where one was in the check. */
export const goToNote = (app: App, path: string, at: number): Promise<void> =>
  openNote(app, path, { cursorAt: () => at });
