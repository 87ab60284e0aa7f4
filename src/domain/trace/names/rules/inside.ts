import { kindsAfter } from '../../lists/organisationKinds';
import { genericWords } from '../../lists/thingWords';
import type { Word } from '../../reading/words';
import { isCommonNoun } from '../commonNouns';
import { isAnyName, isFirstName } from '../nameLists';
import { isCompound, isOrdinary, isPublic, looksLikeThing } from '../nonNames';
import { follows } from '../parseName';
import { isOfConcept } from './concepts';
import { isHeading, isNumbered } from './headings';
import { named, type Rule } from './rule';

const shortestShout = 4;

/** A capital inside a sentence: a name of the lists, or what nothing says is something else. */
export const inside: Rule = (words, index) => {
  const word = words[index];
  if (!word?.isCapital || word.starts || word.text.length < (word.isShout ? shortestShout : 2)) return null;
  if (isCompound(word) || isOfConcept(words, index)) return null;
  if (isAnyName(word.folded)) return isListed(word) ? named(words, index, 'first-name-list') : null;
  return isThing(word) || isOfAThing(words, index) ? null : named(words, index, 'capital-inside-sentence');
};

const isThing = (word: Word): boolean =>
  word.isShout || word.alsoSmall || isKnownThing(word.folded) || looksLikeThing(word);

const isKnownThing = (folded: string): boolean =>
  isPublic(folded) || isOrdinary(folded) || isCommonNoun(folded) || kindsAfter().has(folded);

const isListed = ({ folded }: Word): boolean => isFirstName(folded) || !isPublic(folded);

const things = /^(?:het|the|dit|een|a|an|this|of|l|d|op)$/;

/** Whether the capitals belong to a thing: het Atrium, the Reflective Cycle, a heading with capitals. */
function isOfAThing(words: readonly Word[], index: number): boolean {
  const before = words[index - 1];
  if (before && (things.test(before.folded) || isAfterThing(words, index))) return true;
  if (isNumbered(words, index) || isHeading(words, index)) return true;
  for (let next = index + 1; follows(words[next]) && words[next]?.isCapital; next += 1) {
    if (genericWords().has(words[next]?.folded ?? '')) return true;
  }
  return false;
}

/** Reflective Practice, Key Performance Indicators, Health and Safety. */
function isAfterThing(words: readonly Word[], index: number): boolean {
  let at = index - 1;
  if (/^(?:and|en)$/.test(words[at]?.folded ?? '') && isThingWord(words[at - 1])) return true;
  while (words[at]?.isCapital === true && words[at + 1]?.gap === ' ') {
    if (isThingWord(words[at]) && !(words[at] as Word).starts) return true;
    if (genericWords().has((words[at] as Word).folded)) return true;
    at -= 1;
  }
  return false;
}

const isThingWord = (word: Word | undefined): boolean =>
  word?.isCapital === true && genericWords().has(word.folded);
