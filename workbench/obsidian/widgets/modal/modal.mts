import type { App, HistoryHandler } from 'obsidian';
import { Scope } from '../../core/scope.mts';
import { setIcon } from '../icons/icons.mts';
import { asButton } from '../asButton.mts';
import { uniqueId } from '../setting/labelControl.mts';
import { focusablesIn, trapFocus } from './focusables.mts';
import { rememberFocus } from './rememberFocus.mts';
import { words } from '../words.mts';

/** A window above the page that has the keyboard until it is closed. */
export class Modal implements HistoryHandler {
  app: App;
  scope: Scope = new Scope();
  containerEl: HTMLElement = createDiv('modal-container mod-dim');
  modalEl: HTMLElement;
  titleEl: HTMLElement;
  contentEl: HTMLElement;
  shouldRestoreSelection = true;
  #isOpen = false;
  #restoreFocus = (): void => undefined;
  #closeCallback = (): unknown => undefined;

  constructor(app: App) {
    this.app = app;
    const bgEl = this.containerEl.createDiv('modal-bg');
    this.modalEl = this.containerEl.createDiv('modal');
    const closeEl = this.modalEl.createDiv('modal-close-button mod-raised clickable-icon');
    this.titleEl = this.modalEl.createDiv('modal-header').createDiv('modal-title');
    this.contentEl = this.modalEl.createDiv('modal-content');
    setIcon(closeEl, 'lucide-x');
    asButton(closeEl, words().close);
    for (const el of [bgEl, closeEl]) el.addEventListener('click', () => this.close());
    this.#asDialog();
    this.scope.register([], 'Escape', () => {
      this.close();
      return false;
    });
  }

  /** Shows the modal on the active window. */
  open(): void {
    if (this.#isOpen) return;
    this.#isOpen = true;
    const doc = activeDocument;
    this.#restoreFocus = rememberFocus(doc);
    (doc.activeElement as HTMLElement | null)?.blur();
    this.app.keymap.pushScope(this.scope);
    doc.body.appendChild(this.containerEl);
    void this.onOpen();
    this.#takeFocus();
  }

  close(): void {
    if (!this.#isOpen) return;
    this.#isOpen = false;
    this.app.keymap.popScope(this.scope);
    this.containerEl.remove();
    if (this.shouldRestoreSelection) this.#restoreFocus();
    this.onClose();
    this.#closeCallback();
  }

  onOpen(): Promise<void> | void {
    // For subclasses.
  }

  onClose(): void {
    // For subclasses.
  }

  onHistoryBack(): void {
    this.close();
  }

  setTitle(title: string): this {
    this.titleEl.setText(title);
    return this;
  }

  setContent(content: string | DocumentFragment): this {
    this.contentEl.setText(content);
    return this;
  }

  /** Calls back after `onClose`, each time the modal closes. */
  setCloseCallback(callback: () => unknown): this {
    this.#closeCallback = callback;
    return this;
  }

  #asDialog(): void {
    this.titleEl.id = uniqueId('modal-title');
    this.modalEl.tabIndex = -1;
    this.modalEl.setAttrs({ role: 'dialog', 'aria-modal': 'true', 'aria-labelledby': this.titleEl.id });
    trapFocus(this.containerEl);
  }

  /** Gives the focus to the first control of the content, unless the modal has given it to one itself. */
  #takeFocus(): void {
    if (this.modalEl.contains(this.modalEl.doc.activeElement)) return;
    const first = focusablesIn(this.contentEl).at(0) ?? this.modalEl;
    first.focus();
  }
}
