import { matterWords } from '../../lists/sentenceWords';
import type { Word } from '../../reading/words';
import { isFirstName, surnames, wordNames } from '../nameLists';
import { isCompound, isOrdinary, isPublic, looksLikeThing } from '../nonNames';
import { canBePart, follows, nameEnd } from '../parseName';
import { isOfConcept } from './concepts';
import { named, type NamePlace, type Rule } from './rule';
import { isClearSubject, isExplained, isStrongSubject, isSubject } from './subject';

const shortestShout = 4;

/** At the start of a sentence a capital says nothing: the lists must know the name, or the words behind it. */
export const atStart: Rule = (words, index) => {
  const word = words[index];
  if (!word?.isCapital || !word.starts || word.text.length < 2 || isCompound(word)) return null;
  if (isOfConcept(words, index)) return null;
  if (isFirstName(word.folded)) return isLongEnough(word) ? named(words, index, 'first-name-list') : null;
  return word.isShout || isPublic(word.folded) ? null : unlisted(words, index, word);
};

function unlisted(words: readonly Word[], index: number, word: Word): NamePlace | null {
  if (surnames().has(word.folded)) return named(words, index, 'first-name-list');
  const isTold = isToldByContext(words, index, word) || isSignature(words, index);
  return isTold ? named(words, index, 'name-before-verb') : null;
}

function isToldByContext(words: readonly Word[], index: number, word: Word): boolean {
  if (wordNames().has(word.folded) && isWordAsName(words, index)) return true;
  return !isOrdinary(word.folded) && isUnknownName(words, index);
}

const isLongEnough = (word: Word): boolean => !word.isShout || word.text.length >= shortestShout;

/** Roos vertelde, Mark's mother, Will Jones: names that are words as well. */
export function isWordAsName(words: readonly Word[], index: number): boolean {
  const word = words[index];
  const next = words[index + 1];
  if (!word || !next) return false;
  if (word.next > word.to) return !next.isCapital && !next.starts;
  if (next.folded === word.folded && !next.isCapital) return true;
  if (follows(next) && canBePart(next) && !isFirstName(next.folded)) return true;
  const isActing = matterWords().has(word.folded) ? isStrongSubject : isSubject;
  return isActing(words, index + 1) || isExplained(words, index + 1);
}

/** Whoever wrote it, alone at the end: See you at the gate. Dilys */
function isSignature(words: readonly Word[], index: number): boolean {
  const word = words[index];
  if (!word || words[index + 1] !== undefined || word.next > word.to || !/^[.!?] +$/.test(word.gap))
    return false;
  return !isOrdinary(word.folded) && !looksLikeThing(word);
}

function isUnknownName(words: readonly Word[], index: number): boolean {
  const word = words[index];
  if (!word || word.next > word.to || looksLikeThing(word)) return false;
  return isBeforeSurname(words, index) || isClearSubject(words, index + 1) || isExplained(words, index + 1);
}

function isBeforeSurname(words: readonly Word[], index: number): boolean {
  const next = words[index + 1];
  if (!follows(next)) return false;
  return next.isCapital ? surnames().has(next.folded) : nameEnd(words, index) > index + 2;
}
