import { StateEffect, StateField } from '@codemirror/state';
import { ViewPlugin, type EditorView } from '@codemirror/view';
import type { LivePreviewStateType, MarkdownFileInfo } from 'obsidian';

/** A field whose value is given when the editor is made. */
function givenField<T>(name: string): StateField<T> {
  return StateField.define<T>({
    create: () => {
      throw new Error(`${name} is only there in a note's editor`);
    },
    update: (value) => value,
  });
}

/** Tells whether an editor shows live preview; sent when that changes. */
export const setLivePreview = StateEffect.define<boolean>();

/** What the editor belongs to: its file, its `Editor`. */
export const editorInfoField = givenField<MarkdownFileInfo>('editorInfoField');

/** Obsidian's older name for the same field. */
export const editorViewField = editorInfoField;

/** The CodeMirror view that the state belongs to. */
export const editorEditorField = givenField<EditorView>('editorEditorField');

/** Whether live preview is on. */
export const editorLivePreviewField = StateField.define<boolean>({
  create: () => true,
  update: (value, transaction) =>
    transaction.effects.reduce((now, effect) => (effect.is(setLivePreview) ? effect.value : now), value),
});

/** Knows whether the mouse button is held down in the editor. */
export const livePreviewState = ViewPlugin.define<LivePreviewStateType>(() => ({ mousedown: false }), {
  eventHandlers: {
    mousedown(event) {
      this.mousedown = event.button === 0;
    },
    mouseup() {
      this.mousedown = false;
    },
  },
});
