import type { NoteLanguage } from '../../../notes/noteTypes';
import type { Word } from '../../reading/words';
import { subjectPronouns } from '../../lists/verbs';
import { isWordSurname } from '../../lists/wordSurnames';
import { surnames } from '../nameLists';
import { looksLikeThing } from '../nonNames';
import { isNameLike } from '../likeness';
import { follows, nameEnd } from '../parseName';
import { isBesideName, isInRow } from './company';
import { isNobody } from './nobody';
import { isClearSubject, isExplained } from './subject';
import { isToldBehind } from './toldBehind';

// Letters with marks that words of both languages do not have: ş, č, ł, ğ, ř, ñ, ã, ø, å.
const foreign = /[\u0100-\u024f\u1e00-\u1effñãõøåÑÃÕØÅ]/;

/** Whether a word of no list at the start of a sentence is somebody: by its letters, a surname, what only people do, or who it is. */
export function isSomebody(words: readonly Word[], index: number, language: NoteLanguage): boolean {
  const word = words[index];
  if (!word || isNobody(word.folded) || looksLikeThing(word) || isAsked(words, index, language)) return false;
  return isLikeName(word, language) || (word.next === word.to && isTold(words, index));
}

/** Kun je, vind je: in Dutch a verb before its subject asks. */
const isAsked = (words: readonly Word[], index: number, language: NoteLanguage): boolean =>
  language === 'nl' && subjectPronouns().has(words[index + 1]?.folded ?? '');

const isLikeName = ({ text, folded }: Word, language: NoteLanguage): boolean =>
  foreign.test(text) || (isNameLike(folded, language) && !isWordSurname(folded));

const isTold = (words: readonly Word[], index: number): boolean =>
  isToldBehind(words, index) ||
  isInRow(words, index) ||
  isBesideName(words, index) ||
  isBeforeSurname(words, index) ||
  isClearSubject(words, index + 1) ||
  isExplained(words, index + 1);

function isBeforeSurname(words: readonly Word[], index: number): boolean {
  const next = words[index + 1];
  if (!follows(next)) return false;
  return next.isCapital ? surnames().has(next.folded) : nameEnd(words, index) > index + 2;
}
