import type { Finds, Possible } from '../patterns/patternBook';
import { englishBook } from './book';
import { expanded } from './wordClasses';

/** A test of a text against a pattern with classes of words (wordClasses.ts). */
export const matches = (source: string): Finds => englishBook.finds(source);

/** As `matches`, but says where the pattern's first group begins, or -1. */
export function finds(source: string): (text: string, possible: Possible) => number {
  const fits = matches(source);
  let compiled: RegExp | undefined;
  return (text, possible) => {
    if (!fits(text, possible)) return -1;
    const found = (compiled ??= new RegExp(expanded(source))).exec(text);
    return found ? found.index + found[0].length - (found[1] ?? '').length : -1;
  };
}

/** As `matches`, but gives the text that is left when what fits is cut from its beginning. */
export function without(source: string): (text: string, possible: Possible) => string {
  const fits = matches(source);
  let compiled: RegExp | undefined;
  return (text, possible) =>
    fits(text, possible) ? text.replace((compiled ??= new RegExp(expanded(source))), '') : text;
}
