import { renameTo } from './renameTo.mts';
import { newId, quietName } from '../quietName.mts';
import { words } from '../words.mts';
import type { MarkdownView } from './markdownView.mts';

export interface InlineTitle {
  readonly el: HTMLElement;
  /** Shows the file's name as it is now. */
  update(): void;
  /** Puts the cursor in the title, the whole of it selected. */
  selectAll(): void;
}

/** The file's name above the text; editing it renames the file. */
export function inlineTitle(view: MarkdownView, parent: HTMLElement): InlineTitle {
  const el = parent.createDiv({
    cls: 'inline-title',
    attr: {
      contenteditable: 'plaintext-only',
      role: 'textbox',
      id: newId(),
      spellcheck: 'false',
    },
  });
  quietName(el, words().noteTitle, parent);
  const update = (): void => {
    if (!el.isActiveElement()) el.setText(view.file?.basename ?? '');
  };
  const rename = async (): Promise<void> => {
    await renameTo(view.app, view.file, el.textContent ?? '');
    update();
  };
  el.addEventListener('blur', () => void rename());
  el.addEventListener('keydown', (event) => onKey(event, el, view));
  return { el, update, selectAll: () => selectContents(el) };
}

function onKey(event: KeyboardEvent, el: HTMLElement, view: MarkdownView): void {
  if (event.isComposing) return;
  if (event.key === 'Escape') el.setText(view.file?.basename ?? '');
  else if (!['Enter', 'Tab', 'ArrowDown'].includes(event.key) || event.shiftKey) return;
  event.preventDefault();
  view.editor.focus();
}

function selectContents(el: HTMLElement): void {
  el.focus();
  el.win.getSelection()?.selectAllChildren(el);
}
