import type { Word } from '../../reading/words';
import { isFirstName, surnames, wordNames } from '../nameLists';
import { isCompound, isPublic } from '../nonNames';
import { isOfConcept } from './concepts';
import { isUnknownInDutch } from './dutchSigns';
import { isSomebodyInEnglish } from './englishSigns';
import { isSomebody } from './isSomebody';
import { named, type Rule } from './rule';
import { isWordAsName } from './wordAsName';

const shortestShout = 4;

/** At the start of a sentence a capital says nothing: the lists must know the name, or the words behind it. */
export const atStart: Rule = (words, index, language) => {
  const word = words[index];
  if (!word?.isCapital || !word.starts || word.text.length < 2 || isCompound(word)) return null;
  if (isOfConcept(words, index)) return null;
  if (word.isShout && (word.text.length < shortestShout || !isFirstName(word.folded))) return null;
  return listed(words, index, language) ?? unlisted(words, index, language);
};

const listed: Rule = (words, index) => {
  const { folded = '' } = words[index] ?? {};
  if (isKenYou(words, index)) return null;
  const isKnown = isFirstName(folded) || (surnames().has(folded) && !isPublic(folded));
  return isKnown ? named(words, index, 'first-name-list') : null;
};

const unlisted: Rule = (words, index, language) => {
  const { folded = '' } = words[index] ?? {};
  if (isPublic(folded)) return null;
  const isTold = wordNames().has(folded)
    ? isWordAsName(words, index, language)
    : isSomebody(words, index, language) ||
      (language === 'en' ? isSomebodyInEnglish(words, index) : isUnknownInDutch(words, index));
  return isTold ? named(words, index, 'name-before-verb') : null;
};

/** Ken je hem? asks whether one knows him. */
const isKenYou = (words: readonly Word[], index: number): boolean =>
  words[index]?.folded === 'ken' && /^(?:je|jij|jullie|u)$/.test(words[index + 1]?.folded ?? '');
