import type { Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { Keymap } from '../core/keymap.mts';
import { linkAt, type LinkInText } from './linkAt.mts';

/** Ctrl+click (Cmd on a Mac) or the middle button on a link follows it; `newLeaf` is true with Shift or the middle button. */
export function linkClicks(follow: (link: LinkInText, newLeaf: boolean) => void): Extension {
  return EditorView.domEventHandlers({
    mousedown(event, view) {
      const middle = event.button === 1;
      if (!middle && !(event.button === 0 && Keymap.isModEvent(event))) return false;
      const link = linkUnder(view, event);
      if (!link) return false;
      event.preventDefault();
      follow(link, middle || event.shiftKey);
      return true;
    },
  });
}

function linkUnder(view: EditorView, event: MouseEvent): LinkInText | null {
  const offset = view.posAtCoords({ x: event.clientX, y: event.clientY });
  if (offset === null) return null;
  const line = view.state.doc.lineAt(offset);
  return linkAt(line.text, offset - line.from);
}
