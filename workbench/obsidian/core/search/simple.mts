import type { SearchMatches, SearchResult } from 'obsidian';

/** Finds texts that hold every word of the query, in any order; the earlier the words come, the higher the score. */
export function prepareSimpleSearch(query: string): (text: string) => SearchResult | null {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  return (text) => {
    const found = words.map((word) => occurrences(text.toLowerCase(), word));
    if (found.some((matches) => matches.length === 0)) return null;
    const first = found.map((matches) => matches[0]?.[0] ?? 0);
    const score = -first.reduce((sum, start) => sum + start, 0) / Math.max(1, text.length);
    return { score, matches: merged(found.flat()) };
  };
}

function occurrences(text: string, word: string): SearchMatches {
  const found: SearchMatches = [];
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + word.length)) {
    found.push([at, at + word.length]);
  }
  return found;
}

/** In order, overlapping and touching ones joined. */
export function merged(matches: SearchMatches): SearchMatches {
  const result: SearchMatches = [];
  for (const [start, end] of [...matches].sort((one, other) => one[0] - other[0])) {
    const last = result.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else result.push([start, end]);
  }
  return result;
}
