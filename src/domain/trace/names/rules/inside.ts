import { isAnyName, isFirstName } from '../nameLists';
import { isCompound, isPublic } from '../nonNames';
import type { Word } from '../../reading/words';
import { isCapitalOfThing } from './capitalOfThing';
import { isOfConcept } from './concepts';
import { named, type Rule } from './rule';

const shortestShout = 4;

/** A capital inside a sentence: a name of the lists, or what nothing says is something else. */
export const inside: Rule = (words, index, language) => {
  const word = words[index];
  if (!word || !isInside(word) || isCompound(word) || isOfConcept(words, index)) return null;
  if (isAnyName(word.folded)) return isListed(word) ? named(words, index, 'first-name-list') : null;
  const isThing = isCapitalOfThing(words, index, language);
  return isThing ? null : named(words, index, 'capital-inside-sentence');
};

const isInside = ({ isCapital, starts, text, isShout }: Word): boolean =>
  isCapital && !starts && text.length >= (isShout ? shortestShout : 2);

const isListed = ({ folded }: Word): boolean => isFirstName(folded) || !isPublic(folded);
