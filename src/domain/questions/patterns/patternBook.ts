import { addBits, bitsOf, fewOf, holdsSome, keepBits, lowestIn, type Bits, type FewBits } from './bits';
import { openingLength } from './openings';
import { indexOf, type Entry, type Index, type Look, type Lookup, type WordLookup } from './patternIndex';

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

/** Makes an empty book. `common` are words that most texts have, `expanded` what is done to a pattern before it is read. */
export function patternBook(common: string, expanded = (pattern: string): string => pattern): PatternBook {
  const book = new Map<Finds, Look>();
  let reading: Generator<undefined, Index> | null = null;
  let index = noIndex;
  let openIn = openingsIn(noIndex.openings);
  const readAhead = (): boolean => {
    if (index !== noIndex) return false;
    const { done, value } = (reading ??= indexOf([...book.values()], common, expanded)).next();
    if (!done) return true;
    index = value;
    openIn = openingsIn(value.openings);
    return false;
  };
  const numbersOf = (looks: readonly Finds[]): FewBits =>
    fewOf(
      bitsOf(
        looks.flatMap((look) => book.get(look)?.entries ?? []),
        index.entries.length,
      ),
    );
  return {
    finds: (...patterns) => {
      let own: FewBits | null = null;
      const finds: Finds = (text, possible) =>
        fitsOne(index.entries, (own ??= numbersOf([finds])), possible, text, openIn);
      book.set(finds, { patterns, entries: [] });
      return finds;
    },
    mayFind: (looks) => {
      if (looks === null) return () => true;
      let own: FewBits | null = null;
      return (possible) => holdsSome(possible, (own ??= numbersOf(looks)));
    },
    possibleIn: (text) => {
      while (readAhead());
      return lookUp(index.words, text);
    },
    readAhead,
  };
}

const noIndex: Index = {
  entries: [],
  words: { always: [], alwaysSecond: [], by: new Map() },
  openings: { always: [], by: new Map() },
};

/** Tries those of some entries that a text has the words for, and that may begin like it. */
function fitsOne(
  entries: readonly Entry[],
  own: FewBits,
  possible: Possible,
  text: string,
  openIn: (text: string) => Bits,
): boolean {
  for (let i = 0; i < own.length; i += 2) {
    const at = own[i] ?? 0;
    let left = (possible[at] ?? 0) & (own[i + 1] ?? 0);
    if (left !== 0) left &= openIn(text)[at] ?? 0;
    for (; left !== 0; left &= left - 1) if (fits(entries[lowestIn(left, at)], text)) return true;
  }
  return false;
}

const fits = (entry: Entry | undefined, text: string): boolean =>
  entry !== undefined && (entry.compiled ??= new RegExp(entry.source)).test(text);

/** The entries that may begin as a text does. Many patterns are tried on a text, so what the last one gave is kept. */
function openingsIn({ always, by }: Lookup): (text: string) => Bits {
  const known = new Map<string, Bits>();
  let last = '';
  let open: Bits = always;
  const read = (opening: string): Bits => {
    const bits = always.slice();
    for (let length = 1; length <= opening.length; length += 1)
      addBits(bits, by.get(opening.slice(0, length)) ?? []);
    known.set(opening, bits);
    return bits;
  };
  return (text) => {
    if (text === last) return open;
    const opening = text.slice(0, openingLength);
    last = text;
    open = known.get(opening) ?? read(opening);
    return open;
  };
}

function lookUp({ always, alwaysSecond, by }: WordLookup, text: string): Possible {
  const first = always.slice();
  const second = alwaysSecond.slice();
  let from = -1;
  for (let at = 0; at <= text.length; at += 1) {
    if (at < text.length && isWordCode(text.charCodeAt(at))) {
      if (from < 0) from = at;
    } else if (from >= 0) {
      const needed = by.get(text.slice(from, at));
      if (needed) {
        addBits(first, needed.first);
        addBits(second, needed.second);
      }
      from = -1;
    }
  }
  keepBits(first, second);
  return first;
}

/** Letters, digits and the underscore, as in `\w`. */
const isWordCode = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code === 95 || (code >= 65 && code <= 90);
