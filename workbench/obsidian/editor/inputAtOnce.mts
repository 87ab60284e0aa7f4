import type { Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';

/**
 * Lets the editor read what is typed before anything else happens. When the browser takes a key and scrolls in one
 * frame, it tells of the scrolling first; CodeMirror then reads the new text with the old place of the caret, and what
 * is typed next lands before that character. After a listener for `input` the browser tells of the text at once.
 */
export const inputAtOnce = (): Extension => EditorView.domEventHandlers({ input: () => false });
