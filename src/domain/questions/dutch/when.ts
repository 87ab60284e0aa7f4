import { lazyPattern } from '../lazyPattern';
import type { Rule } from '../rule';
import { dutch, type Lead } from './reading';

type Fits = Rule['fits'];

/** Fits where the question begins in this way and one of the patterns is found from its asking clause on. */
const whenLead =
  (lead: Lead) =>
  (...patterns: readonly string[]): Fits => {
    const found = lazyPattern(...patterns);
    return dutch((reading) => reading.lead === lead && found(reading.main));
  };

/** The question begins with a question word, with or without a preposition: "wat", "met wie". */
export const whenWord = whenLead('word');

/** The question begins with its finite verb: "heb je", "is dat". */
export const whenVerb = whenLead('verb');

/** It begins as a command: "probeer eens". */
export const whenCommand = whenLead('command');

/** It has the order of a statement: "je zou kunnen". */
export const whenStatement = whenLead('statement');

/** Anywhere from the asking clause on, however it begins. */
export function whenMain(...patterns: readonly string[]): Fits {
  const found = lazyPattern(...patterns);
  return dutch(({ main }) => found(main));
}

/** Anywhere in the sentence that asks, with the condition or the moment that stands before the asking. */
export function whenWhole(...patterns: readonly string[]): Fits {
  const found = lazyPattern(...patterns);
  return dutch(({ whole }) => found(whole));
}

/** Anywhere in the line, with what was told before. */
export function whenLine(...patterns: readonly string[]): Fits {
  const found = lazyPattern(...patterns);
  return dutch(({ line }) => found(line));
}

export const allOf =
  (...fits: readonly Fits[]): Fits =>
  (sentence) =>
    fits.every((one) => one(sentence));

export const anyOf =
  (...fits: readonly Fits[]): Fits =>
  (sentence) =>
    fits.some((one) => one(sentence));

export const not =
  (fits: Fits): Fits =>
  (sentence) =>
    !fits(sentence);
