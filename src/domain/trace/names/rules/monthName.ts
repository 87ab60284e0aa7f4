import { roleWords } from '../../lists/roleWords';
import type { Word } from '../../reading/words';
import { isFirstName } from '../nameLists';
import { follows } from '../parseName';
import { named, type Rule } from './rule';
import { isClearSubject, isExplained, isToldBefore } from './subject';

const months = /^(?:april|may|june|august)$/;

/** April said so, June's mother, my colleague May, Tom and June: a month that is somebody by what stands around it. */
export const monthName: Rule = (words, index, language) => {
  const word = words[index];
  if (language !== 'en' || !word?.isCapital || !months.test(word.folded)) return null;
  const isOne = isToldBefore(words, index) || isToldBehind(words, index) || isBesideName(words, index);
  return isOne ? named(words, index, 'name-before-verb') : null;
};

function isToldBehind(words: readonly Word[], index: number): boolean {
  const [word, next] = [words[index], words[index + 1]];
  if (!word || !next) return false;
  if (word.next > word.to) return follows(next) && roleWords().has(next.folded);
  if (follows(next) && next.folded === 'who') return true;
  return isClearSubject(words, index + 1) || isExplained(words, index + 1);
}

/** April and June are twins: the second is beside the first that was found. */
const areTwins = (words: readonly Word[], index: number): boolean =>
  /^(?:are|were)$/.test(words[index + 3]?.folded ?? '') && roleWords().has(words[index + 4]?.folded ?? '');

/** Tom and June, June and Tom, June and I. */
function isBesideName(words: readonly Word[], index: number): boolean {
  const [two, one] = [words[index - 2], words[index - 1]];
  const [next, after] = [words[index + 1], words[index + 2]];
  if (follows(words[index]) && one?.folded === 'and' && (isPerson(two) || areTwins(words, index - 2)))
    return true;
  if (!follows(next) || next.folded !== 'and') return false;
  return isPerson(after) || after?.folded === 'i' || areTwins(words, index);
}

const isPerson = (word: Word | undefined): boolean => word?.isCapital === true && isFirstName(word.folded);
