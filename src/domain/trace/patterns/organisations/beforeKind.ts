import { kindsAfter, plainBeforeKind } from '../../lists/organisationKinds';
import { isOrdinary, isPublic } from '../../names/nonNames';
import type { Word } from '../../reading/words';
import { isSmall, type OrganisationRule } from './span';

const knownAfter = /^(?:college|lyceum|gymnasium|ziekenhuis|bv|b\.v|vof|mavo)$/;
const mostBefore = 5;

/** Before its kind: Oakfield Primary School, Delaney's Chip Shop, Vincentiusschool. */
export const beforeKind: OrganisationRule = (words, index) => {
  const start = words[index] as Word;
  if (!canBegin(start) || (start.starts && /^(?:the|a|an|our|my)$/.test(words[index + 1]?.folded ?? '')))
    return null;
  const last = lastKind(words, index);
  if (last < 0) return words[index - 1]?.text === 'Van' ? null : compound(start, index);
  const core = words.slice(index, last).filter((word) => !isSmall(word));
  return core.every(isPlain) ? null : { first: index, end: last + 1 };
};

function canBegin(start: Word): boolean {
  if (!start.isCapital || start.text.length < 2 || (start.isShout && start.text.length < 3)) return false;
  if (start.folded === 'st') return true;
  return !(start.starts && (isSmall(start) || isOrdinary(start.folded)));
}

function lastKind(words: readonly Word[], index: number): number {
  let last = -1;
  for (let at = index + 1; at <= index + mostBefore && isRowed(words, at); at += 1) {
    const { isCapital, folded } = words[at] as Word;
    if (isCapital && (kindsAfter().has(folded) || knownAfter.test(folded))) last = at;
  }
  return last;
}

/** Whether a word goes on a row of capitals: St. Mary's, Smith & Jones, Friends of the Park. */
function isRowed(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (!word || !/^(?:\.? | & |['’] )$/.test(word.gap)) return false;
  if (word.starts && words[at - 1]?.folded !== 'st') return false;
  return word.isCapital || /^(?:and|the|of|for)$/.test(word.folded);
}

const isPlain = ({ folded }: Word): boolean =>
  isPublic(folded) || isOrdinary(folded) || kindsAfter().has(folded) || plainBeforeKind().has(folded);

const compounds =
  /.{3}(?:school|college|lyceum|ziekenhuis|kliniek|gasthuis|kerk|kapel|basiliek|moskee|praktijk|apotheek)$/;

/** Erasmuscollege, Sint-Jozefkerk: one word with its kind at the end. */
const compound = (word: Word, index: number): { first: number; end: number } | null =>
  !word.starts && compounds.test(word.folded) && !isPublic(word.folded.replace(/^(?:sint|st)-/, ''))
    ? { first: index, end: index + 1 }
    : null;
