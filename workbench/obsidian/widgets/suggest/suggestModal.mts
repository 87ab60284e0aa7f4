import type { App, Instruction, ISuggestOwner } from 'obsidian';
import { Modal } from '../modal/modal.mts';
import { createPrompt, showInstructions } from './promptElements.mts';
import { registerSuggestionKeys } from './suggestionKeys.mts';
import { SuggestionList } from './suggestionList.mts';
import { words } from '../words.mts';

type Pick = MouseEvent | KeyboardEvent;

/** A field with suggestions below it, one of which the user chooses. */
export abstract class SuggestModal<T> extends Modal implements ISuggestOwner<T> {
  limit = 100;
  emptyStateText = words().noResults;
  inputEl: HTMLInputElement;
  resultContainerEl: HTMLElement;
  readonly #list: SuggestionList<T>;
  /** Counts the queries, so that a slow answer to an old one is dropped. */
  #asked = 0;

  constructor(app: App) {
    super(app);
    const { inputEl, resultsEl } = createPrompt(this.modalEl, () => this.#clear());
    this.inputEl = inputEl;
    this.resultContainerEl = resultsEl;
    this.#list = new SuggestionList<T>(this, resultsEl, inputEl);
    inputEl.addEventListener('input', () => void this.#update());
    registerSuggestionKeys(this.scope, this.#list);
    this.scope.register(null, 'Enter', (evt) => {
      if (evt.isComposing) return undefined;
      this.selectActiveSuggestion(evt);
      return false;
    });
  }

  override open(): void {
    super.open();
    this.inputEl.focus();
    void this.#update();
  }

  setPlaceholder(placeholder: string): void {
    this.inputEl.placeholder = placeholder;
    this.modalEl.setAttribute('aria-label', placeholder);
  }

  setInstructions(instructions: Instruction[]): void {
    showInstructions(this.modalEl, instructions);
  }

  onNoSuggestion(): void {
    if (this.emptyStateText && this.inputEl.value) this.#list.setMessage(this.emptyStateText);
    else this.#list.setSuggestions([]);
  }

  /** Closes, and only then hands over what was chosen: `onClose` cannot tell a choice from a cancel. */
  selectSuggestion(value: T, evt: Pick): void {
    this.close();
    this.onChooseSuggestion(value, evt);
  }

  selectActiveSuggestion(evt: Pick): void {
    this.#list.useSelected(evt);
  }

  abstract getSuggestions(query: string): T[] | Promise<T[]>;
  abstract renderSuggestion(value: T, el: HTMLElement): void;
  abstract onChooseSuggestion(item: T, evt: Pick): void;

  async #update(): Promise<void> {
    const asked = ++this.#asked;
    const answer = this.getSuggestions(this.inputEl.value);
    const values = answer instanceof Promise ? await answer : answer;
    if (asked === this.#asked) this.#show(values);
  }

  #show(values: readonly T[]): void {
    const shown = this.limit > 0 ? values.slice(0, this.limit) : values;
    if (shown.length) this.#list.setSuggestions(shown);
    else this.onNoSuggestion();
  }

  #clear(): void {
    this.inputEl.value = '';
    this.inputEl.focus();
    void this.#update();
  }
}
