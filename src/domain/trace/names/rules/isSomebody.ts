import type { NoteLanguage } from '../../../notes/noteTypes';
import { numberWords } from '../../lists/numberWords';
import type { Word } from '../../reading/words';
import { surnames } from '../nameLists';
import { looksLikeThing } from '../nonNames';
import { isNameLike } from '../likeness';
import { follows, nameEnd } from '../parseName';
import { isBesideName, isInRow } from './company';
import { isNobody } from './nobody';
import { isClearSubject, isExplained } from './subject';

/** Whether a word of no list at the start of a sentence is somebody: by a surname, what only people do, or who it is. */
export function isSomebody(words: readonly Word[], index: number, language: NoteLanguage): boolean {
  const word = words[index];
  if (!word || isNobody(word.folded) || looksLikeThing(word)) return false;
  if (isNameLike(word.folded, language)) return true;
  if (word.next > word.to) return false;
  return (
    isSignature(words, index) ||
    isAged(words, index) ||
    isInRow(words, index) ||
    isBesideName(words, index) ||
    isBeforeSurname(words, index) ||
    isClearSubject(words, index + 1) ||
    isExplained(words, index + 1)
  );
}

/** Whoever wrote it, alone at the end: See you at the gate. Dilys */
const isSignature = (words: readonly Word[], index: number): boolean =>
  words[index + 1] === undefined && /^[.!?] +$/.test(words[index]?.gap ?? '');

/** Wieteke (34), Wieteke, 34, and Wieteke, zestien, */
function isAged(words: readonly Word[], index: number): boolean {
  const next = words[index + 1];
  if (!next) return false;
  if (/^(?:, \d{1,2},| \(\d{1,2}\)) /.test(next.gap)) return true;
  return next.gap === ', ' && numberWords().has(next.folded) && words[index + 2]?.gap === ', ';
}

function isBeforeSurname(words: readonly Word[], index: number): boolean {
  const next = words[index + 1];
  if (!follows(next)) return false;
  return next.isCapital ? surnames().has(next.folded) : nameEnd(words, index) > index + 2;
}
