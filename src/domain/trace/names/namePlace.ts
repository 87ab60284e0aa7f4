import { afterTitle } from './rules/afterTitle';
import { atStart } from './rules/atStart';
import { inHaste } from './rules/inHaste';
import { inside } from './rules/inside';
import { lowerCase } from './rules/lowerCase';
import { monthName } from './rules/monthName';
import type { Rule } from './rules/rule';
import { particleAfterRole, withParticle } from './rules/withParticle';

const forCapitals: readonly Rule[] = [afterTitle, withParticle, monthName, atStart, inside];
const forSmall: readonly Rule[] = [afterTitle, particleAfterRole, lowerCase, inHaste];

/** The first rule that sees a name beginning at this word says so. */
export const namePlace: Rule = (words, index, language) => {
  for (const rule of words[index]?.isCapital ? forCapitals : forSmall) {
    const place = rule(words, index, language);
    if (place) return place;
  }
  return null;
};
