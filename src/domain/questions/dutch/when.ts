import { allOf, anyOf, holds, not, type Test } from '../patterns/test';
import { dutchBook } from './book';
import { leadBit, type Lead, type Reading } from './reading';

export { allOf, anyOf, not };

/** What a Dutch rule asks of a line. */
export type Fits = Test<Reading>;

/** Something that shows without a pattern. */
export const when = (fits: (reading: Reading) => boolean): Fits => holds(fits);

/** Fits where one of the patterns is found in this text of the reading. */
const whenFound =
  (textOf: (reading: Reading) => string) =>
  (...patterns: readonly string[]): Fits => {
    const finds = dutchBook.finds(...patterns);
    return { ...holds((reading) => finds(textOf(reading), reading.possible)), needs: { finds, textOf } };
  };

/** Anywhere from the asking clause on, however it begins. */
export const whenMain = whenFound(({ main }) => main);

/** Anywhere in the sentence that asks, with the condition or the moment that stands before the asking. */
export const whenWhole = whenFound(({ whole }) => whole);

/** Anywhere in the line, with what was told before. */
export const whenLine = whenFound(({ line }) => line);

/** Fits where the question begins in this way and one of the patterns is found from its asking clause on. */
const whenLead =
  (lead: Lead) =>
  (...patterns: readonly string[]): Fits => {
    const { fits, needs } = whenMain(...patterns);
    const starts = leadBit(lead);
    return { fits: (reading) => reading.lead === lead && fits(reading), needs, starts };
  };

/** The question begins with a question word, with or without a preposition: "wat", "met wie". */
export const whenWord = whenLead('word');

/** The question begins with its finite verb: "heb je", "is dat". */
export const whenVerb = whenLead('verb');

/** It begins as a command: "probeer eens". */
export const whenCommand = whenLead('command');

/** It has the order of a statement: "je zou kunnen". */
export const whenStatement = whenLead('statement');
