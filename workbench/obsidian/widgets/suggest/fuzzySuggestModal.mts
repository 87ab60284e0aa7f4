import type { FuzzyMatch } from 'obsidian';
import { prepareFuzzySearch } from '../../core/search/fuzzy.mts';
import { renderResults, sortSearchResults } from '../../core/search/render.mts';
import { SuggestModal } from './suggestModal.mts';

type Pick = MouseEvent | KeyboardEvent;

/** A suggester over a fixed list, searched by letters in order. */
export abstract class FuzzySuggestModal<T> extends SuggestModal<FuzzyMatch<T>> {
  getSuggestions(query: string): FuzzyMatch<T>[] {
    const search = prepareFuzzySearch(query);
    const found = this.getItems().flatMap((item) => {
      const match = search(this.getItemText(item));
      return match ? [{ item, match }] : [];
    });
    if (query.trim()) sortSearchResults(found);
    return found;
  }

  renderSuggestion(item: FuzzyMatch<T>, el: HTMLElement): void {
    renderResults(el, this.getItemText(item.item), item.match);
  }

  onChooseSuggestion(item: FuzzyMatch<T>, evt: Pick): void {
    this.onChooseItem(item.item, evt);
  }

  abstract getItems(): T[];
  abstract getItemText(item: T): string;
  abstract onChooseItem(item: T, evt: Pick): void;
}
