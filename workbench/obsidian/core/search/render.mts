import type { SearchMatches, SearchResult, SearchResultContainer } from 'obsidian';

/** Writes the text with its matches marked; `offset` is where the text starts in what was searched. */
export function renderMatches(
  el: HTMLElement | DocumentFragment,
  text: string,
  matches: SearchMatches | null,
  offset = 0,
): void {
  let written = 0;
  for (const [start, end] of matches ?? []) {
    const [from, to] = [Math.max(start - offset, written), Math.min(end - offset, text.length)];
    if (to <= from) continue;
    el.appendText(text.slice(written, from));
    el.createSpan({ cls: 'suggestion-highlight', text: text.slice(from, to) });
    written = to;
  }
  el.appendText(text.slice(written));
}

export function renderResults(el: HTMLElement, text: string, result: SearchResult, offset?: number): void {
  renderMatches(el, text, result.matches, offset);
}

/** Best first, in place. */
export function sortSearchResults(results: SearchResultContainer[]): void {
  results.sort((one, other) => other.match.score - one.match.score);
}
