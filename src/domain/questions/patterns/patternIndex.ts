import { bitsOf, fewOf, type Bits, type FewBits } from './bits';
import { neededWords, twoRarestOf, type Choice } from './neededWords';
import { openingsOf, type Openings } from './openings';
import { readPattern, type Alternative, type KnownGroups } from './patternTree';

/** One alternative of a pattern, or some that need no word. It is compiled when a text first may fit it. */
export interface Entry {
  readonly source: string;
  compiled: RegExp | null;
}

/** Some patterns that are looked for together, and the numbers of the entries that were made of them. */
export interface Look {
  readonly patterns: readonly string[];
  readonly entries: number[];
}

/** The numbers of entries by something they need, and of those that do not need it. */
export interface Lookup {
  readonly always: Bits;
  readonly by: ReadonlyMap<string, FewBits>;
}

/** The same for words of which an entry may need two: `first` and `second` are the entries that need the word as such. */
export interface WordLookup {
  readonly always: Bits;
  readonly alwaysSecond: Bits;
  readonly by: ReadonlyMap<string, { readonly first: FewBits; readonly second: FewBits }>;
}

/** All entries by their number, and what a text must have for each: its words, and how it begins. */
export interface Index {
  readonly entries: readonly Entry[];
  readonly words: WordLookup;
  readonly openings: Lookup;
}

/** Reads all patterns, look by look. `common` are the words that most texts have. */
export function* indexOf(
  book: readonly Look[],
  common: string,
  expanded: (pattern: string) => string,
): Generator<undefined, Index> {
  const commonWords = new Set(common.split(' '));
  const weigh = (word: string): number => (commonWords.has(word) ? 100 : 1);
  const known: KnownGroups = new Map();
  const needs: Needs[] = [];
  const all: Entry[] = [];
  for (const { patterns, entries } of book) {
    const read = patterns.flatMap((pattern) => readPattern(expanded(pattern), known));
    for (const { source, ...needed } of together(read.map((one) => needsOf(one, weigh)))) {
      entries.push(all.length);
      all.push({ source, compiled: null });
      needs.push(needed);
    }
    yield;
  }
  return {
    entries: all,
    words: wordLookupOf(needs),
    openings: lookupOf(needs.map(({ openings }) => openings)),
  };
}

/** What a text needs to fit: words of which it has one of each choice, and a beginning, null where any will do. */
interface Needs {
  readonly words: readonly Choice[];
  readonly openings: Openings;
}

interface Needing extends Needs {
  readonly source: string;
}

const needsOf = ({ source, tree }: Alternative, weigh: (word: string) => number): Needing => ({
  source,
  words: twoRarestOf(neededWords(tree, weigh), weigh),
  openings: source.startsWith('^') ? telling(openingsOf(tree)) : null,
});

/** Where nothing need be there, a text may begin in any way. */
const telling = (openings: Openings): Openings => (openings?.has('') ? null : openings);

/** Those that need nothing at all are tried as one. */
function together(read: readonly Needing[]): readonly Needing[] {
  const needy = read.filter(({ words, openings }) => words.length > 0 || openings);
  const sources = read.filter((one) => !needy.includes(one)).map(({ source }) => source);
  return sources.length > 0 ? [...needy, { source: sources.join('|'), words: [], openings: null }] : needy;
}

function lookupOf(needed: readonly (ReadonlySet<string> | null | undefined)[]): Lookup {
  const always: number[] = [];
  const ids = new Map<string, number[]>();
  needed.forEach((some, id) => {
    if (!some) always.push(id);
    else for (const word of some) noteAt(ids, word, id);
  });
  const by = new Map([...ids].map(([word, own]) => [word, fewOf(bitsOf(own, needed.length))]));
  return { always: bitsOf(always, needed.length), by };
}

function wordLookupOf(needs: readonly Needs[]): WordLookup {
  const first = lookupOf(needs.map(({ words: [one] }) => one));
  const second = lookupOf(needs.map(({ words: [, two] }) => two));
  const by = new Map(
    [...first.by.keys(), ...second.by.keys()].map((word) => [
      word,
      { first: first.by.get(word) ?? [], second: second.by.get(word) ?? [] },
    ]),
  );
  return { always: first.always, alwaysSecond: second.always, by };
}

function noteAt(ids: Map<string, number[]>, word: string, id: number): void {
  const noted = ids.get(word);
  if (noted) noted.push(id);
  else ids.set(word, [id]);
}
