import { asButton } from '../asButton.mts';
import { AbstractTextComponent } from './text.mts';
import { words } from '../words.mts';

/** A field for a query, with a button that empties it. */
export class SearchComponent extends AbstractTextComponent<HTMLInputElement> {
  clearButtonEl: HTMLElement;

  constructor(containerEl: HTMLElement) {
    const wrapEl = containerEl.createDiv('search-input-container');
    super(wrapEl.createEl('input', { type: 'search', attr: { enterkeyhint: 'search' } }));
    this.clearButtonEl = wrapEl.createDiv('search-input-clear-button');
    asButton(this.clearButtonEl, words().clearSearch);
    this.clearButtonEl.addEventListener('click', () => this.#clear());
    this.#showClearButton();
  }

  override setValue(value: string): this {
    super.setValue(value);
    this.#showClearButton();
    return this;
  }

  override onChanged(): void {
    this.#showClearButton();
    super.onChanged();
  }

  #clear(): void {
    this.inputEl.value = '';
    this.inputEl.focus();
    this.onChanged();
  }

  #showClearButton(): void {
    this.clearButtonEl.toggle(this.inputEl.value !== '');
  }
}
