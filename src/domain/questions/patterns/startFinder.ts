import { addBit, bitsOf, type Bits } from './bits';
import type { FirstWords } from './firstWords';
import { noteAt } from './numbered';
import { wordEnd } from './words';

/** Finds by the first word of a text which entries it may fit. */
export interface StartFinder {
  /** Notes the first words of the next entry, null where any will do. */
  readonly add: (first: FirstWords) => void;
  /** Nothing can be added after the first look-up. */
  readonly entriesAt: (text: string) => Bits;
}

export function startFinder(): StartFinder {
  const always: number[] = [];
  const whole = new Map<string, number[]>();
  const begun = new Map<string, number[]>();
  let count = 0;
  let finder: StartFinder['entriesAt'] | null = null;
  return {
    add: (first) => {
      if (first === null) always.push(count);
      first?.whole.forEach((word) => noteAt(whole, word, count));
      first?.begun.forEach((word) => noteAt(begun, word, count));
      count += 1;
    },
    entriesAt: (text) => (finder ??= finderOf(whole, begun, bitsOf(always, count)))(text),
  };
}

const none: readonly number[] = [];

type Entries = ReadonlyMap<string, readonly number[]>;

/** The first words of texts return all the time, and so do texts: what was found for them is kept. */
function finderOf(whole: Entries, begun: Entries, always: Bits): StartFinder['entriesAt'] {
  const known = new Map<string, Bits>();
  const read = (word: string): Bits => {
    const found = always.slice();
    for (const entry of whole.get(word) ?? none) addBit(found, entry);
    for (let length = 1; length <= word.length; length += 1)
      for (const entry of begun.get(word.slice(0, length)) ?? none) addBit(found, entry);
    if (whole.has(word)) known.set(word, found);
    return found;
  };
  let last = '';
  let found: Bits | null = null;
  return (text) => {
    if (found && text === last) return found;
    const word = text.slice(0, wordEnd(text, 0));
    last = text;
    found = known.get(word) ?? read(word);
    return found;
  };
}
