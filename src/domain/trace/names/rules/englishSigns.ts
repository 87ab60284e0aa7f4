import type { Word } from '../../reading/words';
import { towns } from '../nameLists';
import { isRatherWord } from '../likeness';
import { looksLikeThing } from '../nonNames';
import { follows } from '../parseName';
import { isBesideAnother } from './company';
import { isEnglishVerb } from './englishVerb';
import { isNobody } from './nobody';

/** What tells in English that a word of no list at the start of a sentence is somebody. */
type Sign = (words: readonly Word[], index: number) => boolean;

const isActing: Sign = (words, index) => isEnglishVerb(words, index + 1);

/** Threlkeld's son, not Bolton's. */
const isOwner: Sign = (words, index) => {
  const [word, next] = [words[index], words[index + 1]];
  return word !== undefined && word.next > word.to && follows(next) && !next.isCapital;
};

/** Dwynwen: I said it would be fine. */
const isSpeaker: Sign = (words, index) => {
  const next = words[index + 1];
  return next?.gap === ': ' && /^(?:i|she|he|you|we)$/.test(next.folded);
};

const signs: readonly Sign[] = [isActing, isOwner, isBesideAnother, isSpeaker];

/** Whether a word of no list that begins a sentence is somebody by what stands behind it in English. */
export function isSomebodyInEnglish(words: readonly Word[], index: number): boolean {
  const word = words[index];
  if (!word || isNobody(word.folded) || isRatherWord(word.folded, 'en') || towns().has(word.folded))
    return false;
  return !looksLikeThing(word) && signs.some((sign) => sign(words, index));
}
