import { fewOf, lowestIn, type Bits, type FewBits } from './bits';
import { indexOf, type Entry, type Index, type Look } from './patternIndex';

/** The entries of a book that a text has the words for. */
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
  readonly possibleIn: (text: string) => Possible;
  /** The numbers of the entries of a look of this book, and how often they are likely to be tried. */
  readonly entriesOf: (look: Finds) => Entries;
  /** The entries that a text may fit by its first word. */
  readonly startingAs: (text: string) => Bits;
  /**
   * Reads some of the patterns, which the first look-up otherwise does all at once.
   * @returns whether there are more to read
   */
  readonly readAhead: () => boolean;
}

export interface Entries {
  readonly numbers: readonly number[];
  readonly weight: number;
}

/** Makes an empty book. `common` are the most common words, the commonest first, `expanded` what is done to a pattern before it is read. */
export function patternBook(common: string, expanded = (pattern: string): string => pattern): PatternBook {
  const book = new Map<Finds, Look>();
  let reading: Generator<undefined, Index> | null = null;
  let index: Index | null = null;
  const readAhead = (): boolean => {
    if (index) return false;
    const { done, value } = (reading ??= indexOf([...book.values()], common, expanded)).next();
    if (done) index = value;
    return done !== true;
  };
  const whole = (): Index => {
    while (!index) readAhead();
    return index;
  };
  return {
    finds: (...patterns) => {
      const look: Look = { patterns, entries: [] };
      let own: FewBits | null = null;
      const finds: Finds = (text, possible) => {
        const known = whole();
        own ??= fewOf(look.entries);
        return fitsOne(known, own, possible, text);
      };
      book.set(finds, look);
      return finds;
    },
    possibleIn: (text) => whole().words.entriesIn(text),
    entriesOf: (look) => {
      const { entries } = whole();
      const numbers = book.get(look)?.entries ?? [];
      return { numbers, weight: numbers.reduce((sum, number) => sum + (entries[number]?.weight ?? 0), 0) };
    },
    startingAs: (text) => whole().starts.entriesAt(text),
    readAhead,
  };
}

/** Tries those of some entries that a text has the words for, and that may begin like it. */
function fitsOne({ starts, entries }: Index, own: FewBits, possible: Possible, text: string): boolean {
  for (let i = 0; i < own.length; i += 2) {
    const at = own[i] ?? 0;
    let left = (possible[at] ?? 0) & (own[i + 1] ?? 0);
    if (left !== 0) left &= starts.entriesAt(text)[at] ?? 0;
    for (; left !== 0; left &= left - 1) if (fits(entries[lowestIn(left, at)], text)) return true;
  }
  return false;
}

const fits = (entry: Entry | undefined, text: string): boolean =>
  entry !== undefined && (entry.compiled ??= new RegExp(entry.source)).test(text);
