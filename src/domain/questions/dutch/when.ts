import { allOf, anyOf, anyStart, holds, not, type Test } from '../patterns/test';
import { dutchBook } from './book';
import { leadBit, type Lead, type Reading } from './reading';

export { allOf, anyOf, not };

/** What a Dutch rule asks of a line. */
export type Fits = Test<Reading>;

/** Something that shows without a pattern. */
export const when = (fits: (reading: Reading) => boolean): Fits => holds(fits);

/** Fits where one of the patterns is found in this text of the reading, when it begins in one of some ways. */
const whenFound =
  (textOf: (reading: Reading) => string, starts: number) =>
  (...patterns: readonly string[]): Fits => {
    const finds = dutchBook.finds(...patterns);
    return {
      fits: (reading) => (reading.starts & starts) !== 0 && finds(textOf(reading), reading.possible),
      needs: { finds, textOf, starts },
      starts,
    };
  };

const mainOf = ({ main }: Reading): string => main;

/** Anywhere from the asking clause on, however it begins. */
export const whenMain = whenFound(mainOf, anyStart);

/** Anywhere in the sentence that asks, with the condition or the moment that stands before the asking. */
export const whenWhole = whenFound(({ whole }) => whole, anyStart);

/** Anywhere in the line, with what was told before. */
export const whenLine = whenFound(({ line }) => line, anyStart);

/** Fits where the question begins in this way and one of the patterns is found from its asking clause on. */
const whenLead = (lead: Lead): ReturnType<typeof whenFound> => whenFound(mainOf, leadBit(lead));

/** The question begins with a question word, with or without a preposition: "wat", "met wie". */
export const whenWord = whenLead('word');

/** The question begins with its finite verb: "heb je", "is dat". */
export const whenVerb = whenLead('verb');

/** It begins as a command: "probeer eens". */
export const whenCommand = whenLead('command');

/** It has the order of a statement: "je zou kunnen". */
export const whenStatement = whenLead('statement');
