import type { Word } from '../../reading/words';
import { capitalNames, safeNames, surnames, wordNames } from '../nameLists';
import { isWordSurname } from '../../lists/wordSurnames';
import { isOrdinary, isPublic } from '../nonNames';
import { follows, particlesFrom } from '../parseName';
import type { Rule } from './rule';
import { isClearSubject } from './subject';

/** vertelde fatima dat: in haste, and no word of either language; or a word that does what only a person does. */
export const lowerCase: Rule = (words, index) => {
  const word = words[index];
  if (!word || word.isCapital) return null;
  const isName =
    isLowerName(word) || (isWordToo(word) && (isMac(words[index + 1]) || isWordAsLowerName(words, index)));
  return isName && !isPublic(word.folded)
    ? { first: index, end: lowerEnd(words, index), why: 'lower-case-name' }
    : null;
};

const mac = /^(?:mc(?!donalds|flurr|muffin|nugget)[a-z]{4,}|o['’](?!clock)[a-z]{4,})$/;

/** Behind a first name that is a word, a surname that is none: paddy mcgrath, grace o'malley. */
const isMac = (word: Word | undefined): boolean =>
  follows(word) && !word.isCapital && word.next === word.to && mac.test(word.folded);

const isLowerName = ({ folded }: Word): boolean =>
  safeNames().has(folded) ||
  (folded.includes('-') && folded.split('-').every((part) => safeNames().has(part)));

const isWordToo = ({ folded }: Word): boolean => capitalNames().has(folded) || wordNames().has(folded);

const beforeSubject =
  /^(?:and|en|that|dat|but|maar|toen|when|if|als|because|omdat|want|so|dus|then|while|terwijl)$/;

/** rob said, wil en ik: not behind an article, where it is a thing. */
function isWordAsLowerName(words: readonly Word[], index: number): boolean {
  const word = words[index] as Word;
  if (word.next > word.to || !isFree(words, index)) return false;
  if (isBesideMe(words, index) || words[index + 1]?.folded === word.folded) return true;
  return !isOrdinary(word.folded) && isClearSubject(words, index + 1);
}

function isFree(words: readonly Word[], index: number): boolean {
  const word = words[index] as Word;
  return word.starts || word.gap === ', ' || beforeSubject.test(words[index - 1]?.folded ?? '');
}

const isBesideMe = (words: readonly Word[], index: number): boolean =>
  words[index]?.starts === true &&
  /^(?:en|and)$/.test(words[index + 1]?.folded ?? '') &&
  /^(?:ik|i)$/.test(words[index + 2]?.folded ?? '') &&
  follows(words[index + 2]);

/** fatima yilmaz, jan de boer. */
function lowerEnd(words: readonly Word[], first: number): number {
  const end = first + 1;
  if (words[first]?.next !== words[first]?.to) return end;
  const count = particlesFrom(words, end);
  const part = words[end + count];
  if (!follows(part) || words[end]?.gap !== ' ') return end;
  return isSurname(part, count) ? end + count + 1 : end;
}

function isSurname(part: Word, count: number): boolean {
  if (surnames().has(part.folded) || isMac(part)) return true;
  if (count === 0) return isLowerName(part);
  return isWordSurname(part.folded) || (count > 1 && !part.isCapital);
}
