import type { App } from 'obsidian';
import { ConfirmationButton } from './confirmationButton.mts';
import { Modal } from './modal.mts';
import { words } from '../words.mts';

/** Asks the user to confirm something. */
export class ConfirmationModal extends Modal {
  buttonContainerEl: HTMLElement;

  constructor(app: App) {
    super(app);
    this.modalEl.addClass('mod-confirmation');
    this.buttonContainerEl = this.modalEl.createDiv('modal-button-container');
  }

  override open(): void {
    super.open();
    const marked = Array.from(this.buttonContainerEl.querySelectorAll<HTMLElement>('.mod-initial-focus'));
    marked.at(-1)?.focus();
  }

  addClass(cls: string): this {
    this.modalEl.addClass(cls);
    return this;
  }

  addCheckbox(label: string, cb: (value: boolean) => unknown): this {
    const labelEl = createEl('label', 'mod-checkbox');
    const inputEl = labelEl.createEl('input', { type: 'checkbox' });
    labelEl.appendText(label);
    inputEl.addEventListener('change', () => void cb(inputEl.checked));
    this.buttonContainerEl.prepend(labelEl);
    return this;
  }

  addButton(cb: (btn: ConfirmationButton) => unknown): this {
    const button = new ConfirmationButton().closesWith(() => this.close());
    this.buttonContainerEl.appendChild(button.buttonEl);
    cb(button);
    return this;
  }

  addCancelButton(text = words().cancel): this {
    return this.addButton((button) => button.setButtonText(text).setCancel());
  }
}
