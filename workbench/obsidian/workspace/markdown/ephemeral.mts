import type { EditorPosition } from 'obsidian';
import { lineOfSubpath } from './subpath.mts';
import type { MarkdownView } from './markdownView.mts';

/** What a note's view can be told that is not kept in the layout: where to look, and where the cursor goes. */
export interface EphemeralState {
  readonly line?: number;
  readonly subpath?: string;
  readonly scroll?: number;
  readonly focus?: boolean;
  readonly rename?: 'all' | 'end';
  readonly cursor?: { readonly from: EditorPosition; readonly to: EditorPosition };
}

/** Brings the view to the place that the state names. */
export function applyEphemeral(view: MarkdownView, state: EphemeralState): void {
  const line = state.line ?? lineOfSubpath(view, state.subpath);
  if (state.cursor) view.editor.setSelection(state.cursor.from, state.cursor.to);
  if (line !== null) showLine(view, line);
  else if (state.scroll !== undefined) view.currentMode.applyScroll(state.scroll);
  if (state.rename) view.editMode.title.selectAll();
  else if (state.focus) view.editor.focus();
}

function showLine(view: MarkdownView, line: number): void {
  view.editor.setCursor({ line, ch: view.editor.getLine(line).length });
  view.currentMode.applyScroll(line);
}
