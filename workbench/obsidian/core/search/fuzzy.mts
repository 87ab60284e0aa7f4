import type { SearchResult } from 'obsidian';
import { merged } from './simple.mts';

/** Points lost: for each gap between matched characters, for each character skipped, for a hit inside a word. */
const cost = { gap: 0.5, skipped: 0.02, insideWord: 0.2, length: 0.005 };

/** Finds texts that hold the characters of the query in order; whole words and early places score higher, up to 0. */
export function prepareFuzzySearch(query: string): (text: string) => SearchResult | null {
  const wanted = [...query.toLowerCase()].filter((character) => character.trim() !== '').join('');
  return (text) => {
    if (wanted === '') return { score: 0, matches: [] };
    const lower = text.toLowerCase();
    const found = contiguous(lower, query.trim().toLowerCase()) ?? scattered(lower, wanted);
    return found && { score: score(lower, found), matches: merged(found.map((at) => [at, at + 1])) };
  };
}

function contiguous(text: string, query: string): number[] | null {
  const places = [...text.matchAll(new RegExp(escaped(query), 'g'))].map((match) => match.index);
  const start = places.find((at) => startsWord(text, at)) ?? places[0];
  return start === undefined ? null : Array.from(query, (_, offset) => start + offset);
}

/** Takes for each character the next one that starts a word, if what is left then still fits, else the next. */
function scattered(text: string, wanted: string): number[] | null {
  const found: number[] = [];
  for (const [index, character] of [...wanted].entries()) {
    const from = (found.at(-1) ?? -1) + 1;
    const next = text.indexOf(character, from);
    if (next === -1) return null;
    const word = nextWord(text, character, from);
    const fits = word !== -1 && next !== from && holdsInOrder(text.slice(word + 1), wanted.slice(index + 1));
    found.push(fits ? word : next);
  }
  return found;
}

function nextWord(text: string, character: string, from: number): number {
  for (let at = text.indexOf(character, from); at !== -1; at = text.indexOf(character, at + 1)) {
    if (startsWord(text, at)) return at;
  }
  return -1;
}

function holdsInOrder(text: string, wanted: string): boolean {
  let at = -1;
  return [...wanted].every((character) => (at = text.indexOf(character, at + 1)) !== -1);
}

function startsWord(text: string, at: number): boolean {
  return at === 0 || /[\s/_.()[\]-]/.test(text[at - 1] ?? '');
}

function score(text: string, found: readonly number[]): number {
  const first = found[0] ?? 0;
  const gaps = found.filter((at, index) => index > 0 && at !== (found[index - 1] ?? 0) + 1);
  const inside = [first, ...gaps].filter((at) => !startsWord(text, at));
  const lost = gaps.length * cost.gap + first * cost.skipped + inside.length * cost.insideWord;
  return -(lost + text.length * cost.length);
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
