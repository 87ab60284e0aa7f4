import type { Word } from '../../reading/words';
import { safeNames, surnames } from '../nameLists';
import { isPublic } from '../nonNames';
import { follows, particlesFrom } from '../parseName';
import type { Rule } from './rule';

/** vertelde fatima dat: in haste, and no word of either language. */
export const lowerCase: Rule = (words, index) => {
  const word = words[index];
  if (!word || word.isCapital || !isLowerName(word) || isPublic(word.folded)) return null;
  return { first: index, end: lowerEnd(words, index), why: 'lower-case-name' };
};

const isLowerName = ({ folded }: Word): boolean =>
  safeNames().has(folded) ||
  (folded.includes('-') && folded.split('-').every((part) => safeNames().has(part)));

/** fatima yilmaz, jan de boer. */
function lowerEnd(words: readonly Word[], first: number): number {
  const end = first + 1;
  if (words[first]?.next !== words[first]?.to) return end;
  const count = particlesFrom(words, end);
  const part = words[end + count];
  if (!follows(part) || words[end]?.gap !== ' ') return end;
  const isSurname =
    surnames().has(part.folded) || (count === 0 && isLowerName(part)) || (count > 1 && !part.isCapital);
  return isSurname ? end + count + 1 : end;
}
