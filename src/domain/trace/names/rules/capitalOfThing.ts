import type { NoteLanguage } from '../../../notes/noteTypes';
import { kindsAfter } from '../../lists/organisationKinds';
import { starters } from '../../lists/starters';
import { genericWords } from '../../lists/thingWords';
import type { Word } from '../../reading/words';
import { isCommonNoun } from '../commonNouns';
import { isNameLike, isWordLike } from '../likeness';
import { wordNames } from '../nameLists';
import { isOrdinary, isPublic, looksLikeThing } from '../nonNames';
import { follows } from '../parseName';
import { isHeading, isNumbered } from './headings';

/** Whether a word with a capital inside a sentence, of no list of names, is a thing: by itself or by what stands around it. */
export const isCapitalOfThing = (words: readonly Word[], index: number, language: NoteLanguage): boolean =>
  isThing(words[index] as Word) || isInTitle(words, index) || isOfAThing(words, index, language);

const isThing = (word: Word): boolean =>
  word.isShout || word.alsoSmall || isKnownThing(word.folded) || looksLikeThing(word);

/** Positive Approaches: two beside each other with letters of a word, as in a title. One alone may well be somebody. */
const isInTitle = (words: readonly Word[], index: number): boolean =>
  hasWordLetters(words[index]) &&
  ((follows(words[index]) && hasWordLetters(words[index - 1])) ||
    (follows(words[index + 1]) && hasWordLetters(words[index + 1])));

const hasWordLetters = (word: Word | undefined): boolean =>
  word?.isCapital === true && isWordLike(word.folded);

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
  if (/^(?:and|en)$/.test(words[index - 1]?.folded ?? '') && isThingWord(words[index - 2])) return true;
  for (let at = index - 1; words[at]?.isCapital === true && words[at + 1]?.gap === ' '; at -= 1) {
    if (isThingWord(words[at]) || isTitleWord(words[at])) return true;
  }
  return false;
}

const isThingWord = (word: Word | undefined): boolean =>
  word?.isCapital === true && genericWords().has(word.folded);

/** Samen Sterk Vooruit: a word that begins sentences has a capital inside one only in a title. */
const isTitleWord = (word: Word | undefined): boolean =>
  word?.starts === false &&
  word.text.length > 3 &&
  starters().has(word.folded) &&
  !wordNames().has(word.folded);
