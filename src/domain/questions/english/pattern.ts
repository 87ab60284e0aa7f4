import type { Finds, Possible } from '../patterns/patternBook';
import { englishBook } from './book';
import { expanded } from './wordClasses';

/** A test of a text against a pattern with classes of words (wordClasses.ts). */
export const matches = (source: string): Finds => englishBook.finds(source);

/** Where a question that goes on to the end stands in a text, with words before it, or -1. */
export function finds(question: string): (text: string, possible: Possible) => number {
  const fits = matches(`${before}${question}$`);
  let compiled: RegExp | undefined;
  return (text, possible) => {
    if (!fits(text, possible)) return -1;
    const found = (compiled ??= new RegExp(`${before}(${expanded(question)})$`)).exec(text);
    return found ? text.length - (found[1] ?? '').length : -1;
  };
}

const before = "^.*?[\\w'] ";

/** As `matches`, but gives the text that is left when what fits is cut from its beginning. */
export function without(source: string): (text: string, possible: Possible) => string {
  const fits = matches(source);
  let compiled: RegExp | undefined;
  return (text, possible) =>
    fits(text, possible) ? text.replace((compiled ??= new RegExp(expanded(source))), '') : text;
}
