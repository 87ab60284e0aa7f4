import { roleWords } from '../../lists/roleWords';
import { clearVerbs, personVerbs, subjectPronouns, weakVerbs } from '../../lists/sentenceWords';
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

/** Xanthe, mijn collega: who it is is said behind a comma. */
export function isExplained(words: readonly Word[], index: number): boolean {
  const article = words[index];
  if (
    article?.gap !== ', ' ||
    !/^(?:mijn|een|de|onze|haar|zijn|my|a|an|the|our|his|her)$/.test(article.folded)
  ) {
    return false;
  }
  return roleWords().has(words[index + 1]?.folded ?? '');
}
