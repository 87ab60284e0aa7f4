import { roleWords } from '../../lists/roleWords';
import { clearVerbs, personVerbs, subjectPronouns, weakVerbs } from '../../lists/verbs';
import type { Word } from '../../reading/words';
import { follows } from '../parseName';
import { isAdverb } from './englishVerb';

/** Whether a verb of persons stands there whose subject does not follow it. */
export function isSubject(words: readonly Word[], index: number): boolean {
  const verb = words[index];
  if (!follows(verb) || !personVerbs().has(verb.folded)) return false;
  const after = words[index + 1];
  return !(follows(after) && subjectPronouns().has(after.folded));
}

/** The same of what a thing does not do: joy is, but Joy tells. */
export const isStrongSubject = (words: readonly Word[], index: number): boolean =>
  !weakVerbs().has(words[index]?.folded ?? '') && isSubject(words, index);

/** The same of what only a person does. */
export function isClearSubject(words: readonly Word[], index: number): boolean {
  const { folded = '' } = words[index] ?? {};
  if (isAdverb(folded) && follows(words[index])) return isClearSubject(words, index + 1);
  return clearVerbs().has(folded) && isSubject(words, index);
}

/** Xanthe, mijn collega; Rose, who owns it; Faith is my goddaughter: who it is is said right behind. */
export function isExplained(words: readonly Word[], index: number): boolean {
  const [first, second] = [words[index], words[index + 1]];
  if (!first) return false;
  if (first.gap === ', ' && /^(?:who|die)$/.test(first.folded)) return true;
  const isOne = first.gap === ', ' ? /^(?:een|a|an)$/.test(first.folded) || isOurs(first) : false;
  if (isOne) return isRole(second);
  if (first.gap !== ' ') return false;
  if (/^(?:has|had)$/.test(first.folded) && second?.folded === 'been') return isOneOfUs(words, index + 2);
  return /^(?:is|was|became|werd|wordt)$/.test(first.folded) && isOneOfUs(words, index + 1);
}

/** My supervisor, onze nieuwe collega. */
function isOneOfUs(words: readonly Word[], index: number): boolean {
  if (!isOurs(words[index])) return false;
  const isMore = /^(?:new|old|former|first|own|nieuwe|oude|vorige|eerste|eigen)$/.test(
    words[index + 1]?.folded ?? '',
  );
  return isRole(words[isMore ? index + 2 : index + 1]);
}

const isOurs = (word: Word | undefined): boolean =>
  /^(?:mijn|de|onze|haar|zijn|my|the|our|his|her)$/.test(word?.folded ?? '');

const isRole = (word: Word | undefined): boolean => roleWords().has(word?.folded ?? '');

const addressed =
  /^(?:told|tell|asked|ask|called|named|phoned|rang|texted|emailed|thanked|met|meet|hugged|dear|poor|hello|hi|hey|belde|vroeg|bel|vraag|noem(?:de)?|noemen|heet(?:te)?|beste|lieve)$/;

/** My colleague April; told June, but not told May 3; they called her Peaches. */
export function isToldBefore(words: readonly Word[], index: number): boolean {
  const before = words[index - 1];
  if (!follows(words[index]) || !before || /^ \d/.test(words[index + 1]?.gap ?? '')) return false;
  if (/^(?:her|him|haar|hem)$/.test(before.folded))
    return /^(?:call|named|nicknamed|noem)/.test(words[index - 2]?.folded ?? '');
  return roleWords().has(before.folded) || addressed.test(before.folded);
}
