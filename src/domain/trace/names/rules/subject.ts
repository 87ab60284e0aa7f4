import { roleWords } from '../../lists/roleWords';
import { clearVerbs, personVerbs, subjectPronouns, weakVerbs } from '../../lists/verbs';
import type { Word } from '../../reading/words';
import { follows } from '../parseName';

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
export const isClearSubject = (words: readonly Word[], index: number): boolean =>
  clearVerbs().has(words[index]?.folded ?? '') && isSubject(words, index);

/** Xanthe, mijn collega; Rose, who owns it; Faith is my goddaughter: who it is is said right behind. */
export function isExplained(words: readonly Word[], index: number): boolean {
  const [first, second] = [words[index], words[index + 1]];
  if (!first) return false;
  if (first.gap === ', ' && /^(?:who|die)$/.test(first.folded)) return true;
  const isOne = first.gap === ', ' ? /^(?:een|a|an)$/.test(first.folded) || isOurs(first) : false;
  if (isOne) return isRole(second);
  return first.gap === ' ' && /^(?:is|was)$/.test(first.folded) && isOurs(second) && isRole(words[index + 2]);
}

const isOurs = (word: Word | undefined): boolean =>
  /^(?:mijn|de|onze|haar|zijn|my|the|our|his|her)$/.test(word?.folded ?? '');

const isRole = (word: Word | undefined): boolean => roleWords().has(word?.folded ?? '');
