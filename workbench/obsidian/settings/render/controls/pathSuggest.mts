import type { App } from 'obsidian';
import { prepareFuzzySearch } from '../../../core/search/fuzzy.mts';
import { AbstractInputSuggest } from '../../../widgets/suggest/inputSuggest.mts';

/** Suggests paths of the vault by what is typed. */
export class PathSuggest extends AbstractInputSuggest<string> {
  readonly #paths: () => readonly string[];

  constructor(app: App, inputEl: HTMLInputElement, paths: () => readonly string[]) {
    super(app, inputEl);
    this.#paths = paths;
  }

  protected getSuggestions(query: string): string[] {
    const search = prepareFuzzySearch(query);
    const found = this.#paths().flatMap((path) => {
      const result = search(path);
      return result ? [{ path, score: result.score }] : [];
    });
    return found.sort((one, other) => other.score - one.score).map(({ path }) => path);
  }

  renderSuggestion(path: string, el: HTMLElement): void {
    el.setText(path);
  }

  override selectSuggestion(path: string, evt: MouseEvent | KeyboardEvent): void {
    super.selectSuggestion(path, evt);
    this.close();
  }
}
