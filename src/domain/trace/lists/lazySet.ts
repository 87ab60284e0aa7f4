import { fold } from '../reading/fold';

/** A set of words that is only made when it is first asked for: nothing of the lists is unpacked on start-up. */
export function lazySet(make: () => Iterable<string>): () => ReadonlySet<string> {
  let made: ReadonlySet<string> | null = null;
  return () => (made ??= new Set(make()));
}

/** The words of lists written one after the other, folded as the words of a text are; `_` stands for a space. */
export const wordsIn = (...lists: string[]): string[] =>
  lists
    .join(' ')
    .trim()
    .split(/\s+/)
    .map((word) => fold(word.replaceAll('_', ' ')));

/** The first words of those that are several. */
export const startsOf = (names: ReadonlySet<string>): string[] =>
  [...names].filter((name) => name.includes(' ')).map((name) => name.slice(0, name.indexOf(' ')));
