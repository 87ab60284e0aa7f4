import type { Word } from '../../reading/words';
import { isCommonNoun } from '../commonNouns';
import { isAnyName, isFirstName, towns } from '../nameLists';
import { isPublic } from '../nonNames';
import { canBePart, follows } from '../parseName';

/** Will, Mark and Rose; but not Thanks, Mark. */
export function isInRow(words: readonly Word[], index: number): boolean {
  const [second, and, third] = words.slice(index + 1, index + 4);
  if (second?.gap !== ', ' || !isName(second)) return false;
  return /^(?:and|en)$/.test(and?.folded ?? '') ? isName(third) : and?.gap === ', ' && isName(and);
}

const isName = (word: Word | undefined): boolean =>
  word?.isCapital === true && !word.isShout && isAnyName(word.folded) && !isPublic(word.folded);

/** Tilda and I; Hyun-woo and Min-ji; Blessing and Comfort. */
export function isBesideAnother(words: readonly Word[], index: number): boolean {
  const [and, other] = [words[index + 1], words[index + 2]];
  if (and?.folded !== 'and' || !follows(and) || !follows(other)) return false;
  if (other.folded === 'i' && other.isCapital) return true;
  return isName(other) || (canBePart(other) && !isCommonNoun(other.folded) && !towns().has(other.folded));
}

/** Wieteke en Abdel: beside somebody; but not Ouders en Abdel. */
export function isBesideName(words: readonly Word[], index: number): boolean {
  const [and, other] = [words[index + 1], words[index + 2]];
  if (!/^(?:en|and)$/.test(and?.folded ?? '') || !follows(and) || !follows(other)) return false;
  if (!canBePart(other) || /(?:s|en)$/.test(words[index]?.folded ?? '')) return false;
  return isFirstName(other.folded) || (and.folded === 'en' && !towns().has(other.folded));
}
