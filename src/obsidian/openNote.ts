import { MarkdownView, type App, type PaneType } from 'obsidian';

import { editorViewOf } from './notes';

/** How a note is opened: where to put the cursor, computed on its text, and in what kind of pane. */
export interface OpenOptions {
  readonly cursorAt?: (text: string) => number | null;
  readonly pane?: PaneType | boolean;
}

/** Opens a note, where it is open already unless a pane is asked for, ready to type in when there is a place for it. */
export async function openNote(app: App, path: string, { cursorAt, pane }: OpenOptions = {}): Promise<void> {
  const file = app.vault.getFileByPath(path);
  if (!file) return;
  const open = pane ? null : editorViewOf(app, file);
  const leaf = open?.leaf ?? app.workspace.getLeaf(pane ?? false);
  const source = cursorAt ? { state: { mode: 'source' } } : {};
  if (open) await app.workspace.revealLeaf(leaf);
  else await leaf.openFile(file, { active: true, ...source });
  app.workspace.setActiveLeaf(leaf, { focus: true });
  if (cursorAt && leaf.view instanceof MarkdownView) placeCursor(leaf.view, cursorAt);
}

function placeCursor({ editor }: MarkdownView, cursorAt: (text: string) => number | null): void {
  const offset = cursorAt(editor.getValue());
  if (offset === null) return;
  const at = editor.offsetToPos(offset);
  editor.setCursor(at);
  editor.scrollIntoView({ from: at, to: at }, true);
  editor.focus();
}
