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

/** Surnames behind a particle that are words as well. */
const wordSurname =
  /^(?:boer|vries|jong|jonge|groot|haan|wit|bruin|graaf|ruiter|leeuw|wolf|vos|koning|lange|korte|klerk|winter|beer|bie|ridder|waal|wilde|zwart|berg|dijk|meer|veen|velde|linden|heuvel|bosch|horst|brink|broek|pol|meulen|wal|woude|zand|heijden|steen|hoek|kamp|beek|laan)$/;

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
  if (surnames().has(part.folded)) return true;
  if (count === 0) return isLowerName(part);
  return wordSurname.test(part.folded) || (count > 1 && !part.isCapital);
}
