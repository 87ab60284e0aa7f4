import { bitOf, bitsEach, bitsOf, fewOf, lowestIn, type Bits, type FewBits } from './bits';
import { flatListsOf, type FlatLists } from './flatLists';
import type { Way } from './neededWords';
import { noteAt, numberedSets, placesOf } from './numbered';
import { eachWord, numberOfWord } from './words';

/** Finds by the words of a text which of some entries it may fit. */
export interface WordFinder {
  /** Notes the ways to fit an entry, each with its rarest choice first. */
  readonly add: (entry: number, ways: readonly Way[]) => void;
  /** The entries of which a text meets all choices of a way. Nothing can be added after the first look-up. */
  readonly entriesIn: (text: string) => Bits;
}

/** A way to fit an entry, its choices as numbers. */
interface Numbered {
  readonly entry: number;
  readonly choices: readonly number[];
}

export function wordFinder(): WordFinder {
  const { numberOf, sets } = numberedSets();
  const numbered: Numbered[] = [];
  let finder: WordFinder['entriesIn'] | null = null;
  return {
    add: (entry, ways) => {
      for (const way of ways) numbered.push({ entry, choices: way.map(numberOf) });
    },
    entriesIn: (text) => (finder ??= finderOf(numbered, sets))(text),
  };
}

/**
 * A text is read once: what its words say is put together, and then the entries are looked at that wait for a choice as their
 * rarest and for others as well. Entries and choices are in one set of bits, the entries first.
 */
function finderOf(
  numbered: readonly Numbered[],
  sets: readonly ReadonlySet<string>[],
): WordFinder['entriesIn'] {
  const firstChoice = Math.ceil(((numbered.at(-1)?.entry ?? 0) + 1) / bitsEach) * bitsEach;
  const places = placesOf(sets).map((place) => place + firstChoice);
  const said = flatListsOf(saidByWord(numbered, sets, places));
  const waits = waitsOf(numbered, places);
  const waiting = flatListsOf(waits);
  const awaited = bitsOf(waits.keys(), firstChoice + sets.length);
  const needless = numbered.filter(({ choices }) => choices.length === 0).map(({ entry }) => entry);
  const always = bitsOf(needless, firstChoice + sets.length);
  return (text) => {
    const found = always.slice();
    eachWord(text, (word) => {
      addSaid(found, said, word);
    });
    for (let at = firstChoice / bitsEach; at < awaited.length; at += 1)
      for (let left = (found[at] ?? 0) & (awaited[at] ?? 0); left !== 0; left &= left - 1)
        addMet(found, waiting, lowestIn(left, at));
    return found;
  };
}

/** Of each word, by its number, the entries that it is enough for and the choices that it meets. */
function saidByWord(
  numbered: readonly Numbered[],
  sets: readonly ReadonlySet<string>[],
  places: readonly number[],
): ReadonlyMap<number, FewBits> {
  const byWord = new Map<number, number[]>();
  const note = (number: number, place: number): void => {
    for (const word of sets[number] ?? []) noteAt(byWord, numberOfWord(word), place);
  };
  sets.forEach((_, number) => {
    note(number, places[number] ?? 0);
  });
  for (const { entry, choices } of numbered) if (choices.length === 1) note(choices[0] ?? 0, entry);
  return new Map([...byWord].map(([word, own]) => [word, fewOf(own)]));
}

/** By the place of a choice the entries that wait for it, each as its bit, how many choices more it waits for, and their bits. */
function waitsOf(
  numbered: readonly Numbered[],
  places: readonly number[],
): ReadonlyMap<number, readonly number[]> {
  const waits = new Map<number, number[]>();
  for (const { entry, choices } of numbered) {
    const [rarest, ...others] = choices.map((number) => places[number] ?? 0);
    if (rarest === undefined || others.length === 0) continue;
    for (const one of [...bitOf(entry), others.length, ...others.flatMap(bitOf)]) noteAt(waits, rarest, one);
  }
  return waits;
}

function addSaid(found: Bits, { flat, startOf }: FlatLists, word: number): void {
  const start = startOf(word);
  if (start < 0) return;
  const end = start + 1 + (flat[start] ?? 0);
  for (let i = start + 1; i < end; i += 2) {
    const at = flat[i] ?? 0;
    found[at] = (found[at] ?? 0) | (flat[i + 1] ?? 0);
  }
}

/** Adds those of the entries waiting for a choice that wait for nothing that is not met. */
function addMet(found: Bits, { flat, startOf }: FlatLists, choice: number): void {
  const start = startOf(choice);
  const end = start + 1 + (flat[start] ?? 0);
  for (let from = start + 1; from < end;) {
    const to = from + 3 + 2 * (flat[from + 2] ?? 0);
    if (areMet(found, flat, from + 3, to)) {
      const at = flat[from] ?? 0;
      found[at] = (found[at] ?? 0) | (flat[from + 1] ?? 0);
    }
    from = to;
  }
}

function areMet(found: Bits, flat: Int32Array, from: number, to: number): boolean {
  for (let i = from; i < to; i += 2)
    if (((found[flat[i] ?? 0] ?? 0) & (flat[i + 1] ?? 0)) === 0) return false;
  return true;
}
