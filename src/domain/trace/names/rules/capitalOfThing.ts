import type { NoteLanguage } from '../../../notes/noteTypes';
import { kindsAfter } from '../../lists/organisationKinds';
import { genericWords } from '../../lists/thingWords';
import type { Word } from '../../reading/words';
import { isCommonNoun } from '../commonNouns';
import { isNameLike, isWordLike } from '../likeness';
import { isOrdinary, isPublic, looksLikeThing } from '../nonNames';
import { follows } from '../parseName';
import { isHeading, isNumbered } from './headings';
import { isClearSubject, isToldBefore } from './subject';

/** Whether a word with a capital inside a sentence, of no list of names, is a thing: by itself or by what stands around it. */
export const isCapitalOfThing = (words: readonly Word[], index: number, language: NoteLanguage): boolean =>
  isThing(words[index] as Word) || isWordOnly(words, index) || isOfAThing(words, index, language);

const isThing = (word: Word): boolean =>
  word.isShout || word.alsoSmall || isKnownThing(word.folded) || looksLikeThing(word);

/** Positive, Approaches: letters of a word, and nobody who is told or tells. They called her Peaches. */
const isWordOnly = (words: readonly Word[], index: number): boolean =>
  isWordLike(words[index]?.folded ?? '') && !isToldBefore(words, index) && !isClearSubject(words, index + 1);

const isKnownThing = (folded: string): boolean =>
  isPublic(folded) || isOrdinary(folded) || isCommonNoun(folded) || kindsAfter().has(folded);

const things = /^(?:het|the|dit|een|a|an|this|l|d|op)$/;

/** The Atrium, a master of Arts; but not a photo of Kuliński. */
function isBehindArticle(words: readonly Word[], index: number, language: NoteLanguage): boolean {
  const before = words[index - 1]?.folded ?? '';
  return things.test(before) || (before === 'of' && !isNameLike(words[index]?.folded ?? '', language));
}

/** Whether the capitals belong to a thing: het Atrium, the Reflective Cycle, a heading with capitals. */
function isOfAThing(words: readonly Word[], index: number, language: NoteLanguage): boolean {
  if (isBehindArticle(words, index, language) || isAfterThing(words, index)) return true;
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
