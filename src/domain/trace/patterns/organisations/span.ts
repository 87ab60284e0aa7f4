import { towns } from '../../names/nameLists';
import { isOrdinary, isPublic, looksLikeThing } from '../../names/nonNames';
import { genericWords } from '../../lists/thingWords';
import type { Word } from '../../reading/words';

/** An organisation as words: from the one at `first` up to the one before `end`. */
export interface OrganisationSpan {
  readonly first: number;
  readonly end: number;
}

/** Says whether the name of an organisation begins at a word, by one kind of sign. */
export type OrganisationRule = (words: readonly Word[], index: number) => OrganisationSpan | null;

const small = /^(?:de|het|'t|t|van|der|den|en|of|the|and|in|aan|op|bij|sint|st)$/;

export const isSmall = ({ folded }: Word): boolean => small.test(folded);

const isTied = (word: Word | undefined): word is Word =>
  word !== undefined && /^ ?['’"“‘&]? ?$/.test(word.gap);

/** Capitals in a row from `first` on, with small words between them: the index after the last. */
export function capitalsEnd(words: readonly Word[], first: number): number {
  let end = first + 1;
  for (let at = end; isTied(words[at]); at += 1) {
    const word = words[at] as Word;
    if (word.isCapital && !word.starts) end = at + 1;
    else if (at - end >= 2 || !isLink(words, first, at)) break;
  }
  return end;
}

/** De Wilg in Ede: "in" and "van" link only right behind an article of the name, as in Op de Hoek. */
function isLink(words: readonly Word[], first: number, at: number): boolean {
  const word = words[at] as Word;
  if (!isSmall(word)) return false;
  if (word.folded === 'of' && words[at + 1]?.folded === 'the') return true;
  if (!/^(?:in|en|and|bij|op|aan|of)$/.test(word.folded)) return true;
  return at === first + 1 && isSmall(words[first] as Word);
}

/** Whether a word with a capital is nobody's and nothing that everybody knows, so that it may be an own name. */
export const isOwn = (word: Word): boolean =>
  word.text.length > 1 &&
  !isPublic(word.folded) &&
  !isOrdinary(word.folded) &&
  !genericWords().has(word.folded) &&
  !looksLikeThing(word);

/** What leads to nobody as the name of an organisation: what everybody knows, a town alone, a short abbreviation. */
export const isEmptyCore = (core: readonly Word[]): boolean =>
  core.every(
    (word) =>
      isPublic(word.folded) ||
      towns().has(word.folded) ||
      (word.isShout && word.text.length < 5) ||
      isSmall(word),
  );
