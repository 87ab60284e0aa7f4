import type { Word } from '../../reading/words';
import { isAnyName, isFirstName, towns } from '../nameLists';
import { isPublic } from '../nonNames';
import { canBePart, follows } from '../parseName';
import { isNobody } from './nobody';

/** Will, Mark and Rose; Gijsbrecht, Oumaima en ik; but not Thanks, Mark. */
export function isInRow(words: readonly Word[], index: number): boolean {
  const [second, third, last] = words.slice(index + 1, index + 4);
  if (second?.gap !== ', ' || !canBePart({ ...second, gap: ' ' })) return false;
  if (isAnd(third)) return isMe(last) || (isName(second) && isName(last));
  return third?.gap === ', ' && isName(second) && isName(third);
}

const isAnd = (word: Word | undefined): boolean => follows(word) && /^(?:en|and)$/.test(word.folded);

const isMe = (word: Word | undefined): boolean => /^(?:ik|i|me|mij)$/.test(word?.folded ?? '');

const isName = (word: Word | undefined): boolean =>
  word?.isCapital === true && !word.isShout && isAnyName(word.folded) && !isPublic(word.folded);

/** Tilda and I; Hyun-woo and Min-ji; Blessing and Comfort. */
export function isBesideAnother(words: readonly Word[], index: number): boolean {
  const [and, other] = [words[index + 1], words[index + 2]];
  if (and?.folded !== 'and' || !follows(and) || !follows(other)) return false;
  if (other.folded === 'i' && other.isCapital) return true;
  return isName(other) || (canBePart(other) && !isNobody(other.folded) && !towns().has(other.folded));
}

/** Wieteke en Abdel, Wieteke en ik: beside somebody; but not Ouders en Abdel. */
export function isBesideName(words: readonly Word[], index: number): boolean {
  const [and, other] = [words[index + 1], words[index + 2]];
  if (!isAnd(and) || !follows(other) || /(?:s|en)$/.test(words[index]?.folded ?? '')) return false;
  if (and?.folded === 'en') return other.folded === 'ik' || (canBePart(other) && !towns().has(other.folded));
  return canBePart(other) && isFirstName(other.folded);
}
