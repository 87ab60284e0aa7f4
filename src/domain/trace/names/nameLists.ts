import { lazySet, startsOf } from '../lists/lazySet';
import { unpack } from '../lists/frontCoded';
import { capitalFirstNames, safeFirstNames, wordFirstNames } from './data/firstNames';
import { surnames as packedSurnames } from './data/surnames';
import { towns as packedTowns, wordTowns as packedWordTowns } from './data/towns';

/** First names that are no ordinary word in either language: names in lower case too. */
export const safeNames = lazySet(() => unpack(safeFirstNames));

/** First names that are a name only with a capital. */
export const capitalNames = lazySet(() => unpack(capitalFirstNames));

/** First names that are an ordinary word as well: what stands around them must tell. */
export const wordNames = lazySet(() => unpack(wordFirstNames));

export const surnames = lazySet(() => unpack(packedSurnames));

/** Towns that are no ordinary word, in lower case, some of several words. */
export const towns = lazySet(() => unpack(packedTowns));

/** Towns that are an ordinary word as well, or several. */
export const wordTowns = lazySet(() => unpack(packedWordTowns));

/** The first words of towns of several words. */
export const townStarts = lazySet(() => [...startsOf(towns()), ...startsOf(wordTowns())]);

/** Whether a folded word is a first name that is no ordinary word; Anne-Marie by its first part. */
export function isFirstName(folded: string): boolean {
  if (safeNames().has(folded) || capitalNames().has(folded)) return true;
  const hyphen = folded.indexOf('-');
  return hyphen > 1 && isFirstName(folded.slice(0, hyphen));
}

/** Whether a folded word is in any list of names. */
export const isAnyName = (folded: string): boolean =>
  isFirstName(folded) || wordNames().has(folded) || surnames().has(folded);
