import { addBits, bitsOf, fewOf, holdsBit, placeOf, type Bits, type FewBits, type Place } from './bits';
import { neededWords, rarestOf } from './neededWords';
import { readPattern, type KnownGroups } from './patternTree';

/** Which patterns of a book a text has the words for. */
export type Possible = Bits;

/** Whether a text fits one of some patterns; `possible` has to come from a text that holds all of its words. */
export type Finds = (text: string, possible: Possible) => boolean;

/**
 * All patterns of a language. A text is looked up once, by its words; after that only those patterns are tried of which the
 * text has the words. Most of them never get to a text, and so are never compiled.
 */
export interface PatternBook {
  /** Writes regular expressions in, and gives the test whether a text fits one of them. Not after the first look-up. */
  readonly finds: (...patterns: readonly string[]) => Finds;
  /** The test whether one of some looks of this book can succeed, or of any where they are null. */
  readonly mayFind: (looks: readonly Finds[] | null) => (possible: Possible) => boolean;
  readonly possibleIn: (text: string) => Possible;
  /**
   * Reads some of the patterns, which the first look-up otherwise does all at once.
   * @returns whether there are more to read
   */
  readonly readAhead: () => boolean;
}

/** One alternative of a pattern, or some that need no word. It is compiled when a text first has the words for it. */
interface Entry {
  readonly place: Place;
  readonly source: string;
  compiled: RegExp | null;
}

/** The patterns of one look, what was made of them, and the groups of looks that it is one of. */
interface Written {
  readonly patterns: readonly string[];
  readonly entries: Entry[];
  readonly groups: Group[];
}

/** Some looks of which at least one has to be possible. */
interface Group {
  id: number;
  place: Place;
}

interface Index {
  readonly byWord: ReadonlyMap<string, FewBits>;
  /** The entries that need no word. */
  readonly always: Bits;
}

/** Makes an empty book. `common` are words that most texts have, `expanded` what is done to a pattern before it is read. */
export function patternBook(common: string, expanded = (pattern: string): string => pattern): PatternBook {
  const book = new Map<Finds, Written>();
  let reading: Generator<undefined, Index> | null = null;
  let index: Index | null = null;
  const readAhead = (): boolean => {
    if (index) return false;
    const { done, value } = (reading ??= indexOf([...book.values()], common, expanded)).next();
    if (done) index = value;
    return !done;
  };
  const wholeIndex = (): Index => {
    while (readAhead());
    return index ?? noIndex;
  };
  return {
    finds: (...patterns) => {
      const entries: Entry[] = [];
      const finds: Finds = (text, possible) => {
        for (const entry of entries) if (holdsBit(possible, entry.place) && fits(entry, text)) return true;
        return false;
      };
      book.set(finds, { patterns, entries, groups: [] });
      return finds;
    },
    mayFind: (looks) => {
      if (looks === null) return () => true;
      const group: Group = { id: 0, place: placeOf(0) };
      for (const look of looks) book.get(look)?.groups.push(group);
      return (possible) => holdsBit(possible, group.place);
    },
    possibleIn: (text) => lookUp(wholeIndex(), text),
    readAhead,
  };
}

const noIndex: Index = { byWord: new Map(), always: [] };

const fits = (entry: Entry, text: string): boolean =>
  (entry.compiled ??= new RegExp(entry.source)).test(text);

function lookUp({ byWord, always }: Index, text: string): Possible {
  const possible = always.slice();
  let from = -1;
  for (let at = 0; at <= text.length; at += 1) {
    if (at < text.length && isWordCode(text.charCodeAt(at))) {
      if (from < 0) from = at;
    } else if (from >= 0) {
      const few = byWord.get(text.slice(from, at));
      if (few) addBits(possible, few);
      from = -1;
    }
  }
  return possible;
}

/** Letters, digits and the underscore, as in `\w`. */
const isWordCode = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code === 95 || (code >= 65 && code <= 90);

/** Reads all patterns, look by look, and notes at each word for which of them it is needed. */
function* indexOf(
  book: readonly Written[],
  common: string,
  expanded: (pattern: string) => string,
): Generator<undefined, Index> {
  const commonWords = new Set(common.split(' '));
  const weigh = (word: string): number => (commonWords.has(word) ? 100 : 1);
  const known: KnownGroups = new Map();
  const notes: Notes = { idsByWord: new Map(), always: [], count: 0 };
  for (const group of new Set(book.flatMap(({ groups }) => groups))) {
    group.id = notes.count++;
    group.place = placeOf(group.id);
  }
  for (const { patterns, entries, groups } of book) {
    const wordless: string[] = [];
    for (const { source, tree } of patterns.flatMap((pattern) => readPattern(expanded(pattern), known))) {
      const words = rarestOf(neededWords(tree, weigh), weigh);
      if (words) entries.push(noted(notes, source, groups, words));
      else wordless.push(source);
    }
    if (wordless.length > 0) entries.push(noted(notes, wordless.join('|'), groups, null));
    yield;
  }
  const byWord = new Map([...notes.idsByWord].map(([word, ids]) => [word, fewOf(bitsOf(ids, notes.count))]));
  return { byWord, always: bitsOf(notes.always, notes.count) };
}

/** What is written down while patterns are read: the numbers of entries and groups, by the words that they need. */
interface Notes {
  readonly idsByWord: Map<string, number[]>;
  readonly always: number[];
  count: number;
}

function noted(
  notes: Notes,
  source: string,
  groups: readonly Group[],
  words: Iterable<string> | null,
): Entry {
  const id = notes.count++;
  const entry = { place: placeOf(id), source, compiled: null };
  const ids = [id, ...groups.map(({ id }) => id)];
  if (words === null) notes.always.push(...ids);
  else for (const word of words) notes.idsByWord.set(word, [...(notes.idsByWord.get(word) ?? []), ...ids]);
  return entry;
}
