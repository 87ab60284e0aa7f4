import { Keymap } from '../../core/keymap.mts';
import { setIcon } from '../../widgets/index.mts';
import { words } from '../words.mts';
import type { MarkdownView } from './markdownView.mts';

/** The button in a note's header that goes from editing to reading and back; returns what shows the mode on it. */
export function modeButton(view: MarkdownView): () => void {
  const button = view.addAction('book-open', words().readingView, (event) => {
    const mode = view.getMode() === 'source' ? 'preview' : 'source';
    if (!Keymap.isModEvent(event)) return void view.setMode(mode);
    void view.app.workspace
      .duplicateLeaf(view.leaf, 'split')
      .then((leaf) => leaf.setViewState({ type: 'markdown', state: { ...view.getState(), mode } }));
  });
  return () => {
    const editing = view.getMode() === 'source';
    setIcon(button, editing ? 'book-open' : 'pencil');
    button.setAttribute('aria-label', editing ? words().readingView : words().editingView);
  };
}
