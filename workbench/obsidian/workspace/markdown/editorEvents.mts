import type { Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { Menu, type MenuItem } from '../../widgets/index.mts';
import type { MarkdownView } from './markdownView.mts';

class CountingMenu extends Menu {
  count = 0;

  override addItem(cb: (item: MenuItem) => unknown): this {
    this.count++;
    return super.addItem(cb);
  }
}

/** Tells the workspace what happens in a note's editor, by Obsidian's event names. */
export function editorEvents(view: MarkdownView): Extension {
  const { workspace } = view.app;
  return [
    EditorView.updateListener.of((update) => {
      if (update.docChanged) view.onTextChanged();
    }),
    EditorView.domEventHandlers({
      paste: (event) => {
        workspace.trigger('editor-paste', event, view.editor, view);
        return event.defaultPrevented;
      },
      drop: (event) => {
        workspace.trigger('editor-drop', event, view.editor, view);
        return event.defaultPrevented;
      },
      contextmenu: (event) => {
        const menu = new CountingMenu();
        workspace.trigger('editor-menu', menu, view.editor, view);
        if (menu.count === 0) return false;
        menu.showAtMouseEvent(event);
        return true;
      },
    }),
  ];
}
