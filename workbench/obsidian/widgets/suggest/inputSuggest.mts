import type { App } from 'obsidian';
import { PopoverSuggest } from './popoverSuggest.mts';

type Pick = MouseEvent | KeyboardEvent;
type TextField = HTMLInputElement | HTMLDivElement;

/** Suggestions below a field, while it has the focus. */
export abstract class AbstractInputSuggest<T> extends PopoverSuggest<T> {
  limit = 100;
  readonly #fieldEl: TextField;
  #selected: ((value: T, evt: Pick) => unknown) | undefined;
  /** Counts the queries, so that a slow answer to an old one is dropped. */
  #asked = 0;

  constructor(app: App, textInputEl: TextField) {
    super(app);
    this.#fieldEl = textInputEl;
    textInputEl.setAttribute('autocomplete', 'off');
    for (const type of ['input', 'focus', 'click']) {
      textInputEl.addEventListener(type, () => void this.#update());
    }
    textInputEl.addEventListener('blur', () => this.close());
  }

  setValue(value: string): void {
    if ('value' in this.#fieldEl) this.#fieldEl.value = value;
    else this.#fieldEl.setText(value);
  }

  getValue(): string {
    return 'value' in this.#fieldEl ? this.#fieldEl.value : this.#fieldEl.getText();
  }

  override close(): void {
    this.#asked += 1;
    super.close();
  }

  selectSuggestion(value: T, evt: Pick): void {
    this.#selected?.(value, evt);
  }

  onSelect(callback: (value: T, evt: Pick) => unknown): this {
    this.#selected = callback;
    return this;
  }

  protected abstract getSuggestions(query: string): T[] | Promise<T[]>;

  async #update(): Promise<void> {
    const asked = ++this.#asked;
    const answer = this.getSuggestions(this.getValue());
    const values = answer instanceof Promise ? await answer : answer;
    if (asked !== this.#asked || !this.#fieldEl.isActiveElement()) return;
    const shown = this.limit > 0 ? values.slice(0, this.limit) : values;
    this.showSuggestions(shown, this.#fieldEl, this.#fieldEl.getBoundingClientRect());
  }
}
