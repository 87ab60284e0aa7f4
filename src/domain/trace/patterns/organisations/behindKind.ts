import { isKindBefore } from '../../lists/organisationKinds';
import { isAnyName } from '../../names/nameLists';
import type { Word } from '../../reading/words';
import { capitalsEnd, isEmptyCore, isOwn, type OrganisationRule, type OrganisationSpan } from './span';

/**
 * Behind its kind: basisschool De Klimop, café de Sluis, a charity called Open Door. The kind belongs to it, so that what stands
 * there instead can be a word of that kind.
 */
export const behindKind: OrganisationRule = (words, index) => {
  const kind = words[index] as Word;
  if (!isKindBefore(kind.folded) || kind.next !== kind.to) return null;
  const first = nameStart(words, index + 1);
  if (first === null) return apposed(words, index + 1);
  const end = capitalsEnd(words, first);
  return isEmptyCore(words.slice(first, end)) ? null : { first: index, end };
};

/** Where the capitals begin, behind an article in lower case too. */
function nameStart(words: readonly Word[], at: number): number | null {
  const start = words[at];
  if (!start || !/^ ['’"“‘]?$/.test(start.gap)) return null;
  if (start.isCapital) return start.text.length < 2 ? null : at;
  const next = words[at + 1];
  const isArticle = /^(?:de|het|t|den|the|called|genaamd)$/.test(start.folded);
  return isArticle && next?.isCapital && /^ ['’"“‘]?$/.test(next.gap) && next.text.length > 1 ? at + 1 : null;
}

/** A small school, Hawthorn, where everybody knows everybody; our choir, Voices of the Wrekin. */
function apposed(words: readonly Word[], first: number): OrganisationSpan | null {
  const word = words[first];
  if (word?.gap !== ', ' || !word.isCapital || word.isShout || !isOwn(word) || isAnyName(word.folded))
    return null;
  const end = capitalsEnd(words, first);
  const next = words[end];
  return next === undefined || /^(?:, |\.)/.test(next.gap) ? { first, end } : null;
}
