import type { App, HistoryHandler, ISuggestOwner } from 'obsidian';
import { Scope } from '../../core/scope.mts';
import { registerSuggestionKeys } from './suggestionKeys.mts';
import { SuggestionList } from './suggestionList.mts';
import { placeBelow, type Box } from './placeBelow.mts';
import { words } from '../words.mts';

type Pick = MouseEvent | KeyboardEvent;

/** Suggestions in a small panel by what is being typed. The field keeps the focus; the panel has the keys. */
export abstract class PopoverSuggest<T> implements ISuggestOwner<T>, HistoryHandler {
  app: App;
  scope: Scope;
  suggestEl: HTMLElement = createDiv({
    cls: 'suggestion-container',
    attr: { role: 'region', 'aria-label': words().suggestions },
  });
  #list: SuggestionList<T> | undefined;
  #isOpen = false;

  constructor(app: App, scope?: Scope) {
    this.app = app;
    this.scope = new Scope(scope);
    this.scope.register([], 'Escape', () => (this.close(), false));
    for (const key of ['Enter', 'Tab']) {
      this.scope.register([], key, (evt) => (this.#list?.useSelected(evt) ? false : undefined));
    }
    registerSuggestionKeys(this.scope, {
      move: (places) => this.#list?.move(places),
      select: (index) => this.#list?.select(index),
    });
  }

  open(): void {
    if (this.#isOpen) return;
    this.#isOpen = true;
    this.app.keymap.pushScope(this.scope);
    activeDocument.body.appendChild(this.suggestEl);
  }

  close(): void {
    if (!this.#isOpen) return;
    this.#isOpen = false;
    this.app.keymap.popScope(this.scope);
    this.#list?.setSuggestions([]);
    this.suggestEl.remove();
  }

  onHistoryBack(): void {
    this.close();
  }

  abstract renderSuggestion(value: T, el: HTMLElement): void;
  abstract selectSuggestion(value: T, evt: Pick): void;

  /** For the suggesters of this workbench: shows these by a place on the screen, or closes when there are none. */
  showSuggestions(values: readonly T[], fieldEl: HTMLElement, place: Box): void {
    if (!values.length) return this.close();
    this.#list ??= new SuggestionList<T>(this, this.suggestEl.createDiv('suggestion'), fieldEl);
    this.open();
    this.#list.setSuggestions(values);
    placeBelow(this.suggestEl, place);
  }
}
