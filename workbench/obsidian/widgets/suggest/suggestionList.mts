import type { ISuggestOwner } from 'obsidian';
import { uniqueId } from '../setting/labelControl.mts';

type Pick = MouseEvent | KeyboardEvent;

/** The rows of a suggester, one of which is selected; the field that they belong to keeps the focus. */
export class SuggestionList<T> {
  readonly listEl: HTMLElement;
  readonly #owner: ISuggestOwner<T>;
  readonly #fieldEl: HTMLElement;
  #values: readonly T[] = [];
  #rows: HTMLElement[] = [];
  #selected = -1;

  constructor(owner: ISuggestOwner<T>, listEl: HTMLElement, fieldEl: HTMLElement) {
    this.#owner = owner;
    this.listEl = listEl;
    this.#fieldEl = fieldEl;
    listEl.id = uniqueId('suggestions');
    listEl.setAttribute('role', 'listbox');
    fieldEl.setAttrs({ role: 'combobox', 'aria-autocomplete': 'list', 'aria-controls': listEl.id });
    listEl.addEventListener('mousedown', (evt) => evt.preventDefault());
    this.#tellField();
  }

  get values(): readonly T[] {
    return this.#values;
  }

  /** Shows these in place of what was there, the first one selected. */
  setSuggestions(values: readonly T[]): void {
    this.#values = values;
    this.listEl.empty();
    this.#rows = values.map((value, index) => this.#createRow(value, index));
    this.select(values.length ? 0 : -1);
  }

  /** Shows a sentence in place of rows. */
  setMessage(text: string): void {
    this.setSuggestions([]);
    this.listEl.createDiv({ cls: 'suggestion-empty', text });
  }

  /** Selects a row by its place, from the other end when it lies beyond one. */
  select(index: number): void {
    const count = this.#rows.length;
    this.#selected = count ? (index + count) % count : -1;
    for (const [place, row] of this.#rows.entries()) this.#mark(row, place === this.#selected);
    this.#tellField();
  }

  /** Selects the row so many places further, without leaving the list when it is more than one. */
  move(places: number): void {
    const target = this.#selected + places;
    const single = Math.abs(places) === 1;
    this.select(single ? target : Math.max(0, Math.min(target, this.#rows.length - 1)));
    this.#rows[this.#selected]?.scrollIntoView({ block: 'nearest' });
  }

  /** Hands the selected suggestion to the owner; returns whether there was one. */
  useSelected(evt: Pick): boolean {
    const value = this.#values[this.#selected];
    if (value === undefined) return false;
    this.#owner.selectSuggestion(value, evt);
    return true;
  }

  #createRow(value: T, index: number): HTMLElement {
    const row = this.listEl.createDiv({ cls: 'suggestion-item', attr: { role: 'option' } });
    row.id = uniqueId('suggestion');
    row.addEventListener('mousemove', () => this.#selectOnce(index));
    row.addEventListener('click', (evt) => {
      this.select(index);
      this.useSelected(evt);
    });
    this.#owner.renderSuggestion(value, row);
    return row;
  }

  #selectOnce(index: number): void {
    if (index !== this.#selected) this.select(index);
  }

  #mark(row: HTMLElement, selected: boolean): void {
    row.toggleClass('is-selected', selected);
    row.setAttribute('aria-selected', String(selected));
  }

  #tellField(): void {
    this.#fieldEl.setAttrs({
      'aria-expanded': String(this.#rows.length > 0),
      'aria-activedescendant': this.#rows[this.#selected]?.id ?? null,
    });
  }
}
