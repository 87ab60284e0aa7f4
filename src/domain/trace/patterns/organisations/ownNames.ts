import { isAnyName, towns } from '../../names/nameLists';
import { follows } from '../../names/parseName';
import type { Word } from '../../reading/words';
import { endsAsPlace } from '../placeEndings';
import { capitalsEnd, isOwn, type OrganisationRule } from './span';

/** St Cuthbert's, Our Lady of the Wayside, All Saints: churches and the schools that are called after them. */
export const saints: OrganisationRule = (words, index) => {
  const [first, second] = [words[index] as Word, words[index + 1]];
  if (!first.isCapital || !second?.isCapital || !/^\.? $/.test(second.gap)) return null;
  const isSaint = first.folded === 'st' && second.next > second.to;
  const isCalled = saintly.test(`${first.folded} ${second.folded}`);
  if (!isSaint && !isCalled) return null;
  return { first: index, end: isCalled ? linkedEnd(words, index + 2) : index + 2 };
};

const saintly =
  /^(?:our lady|sacred heart|all saints|all souls|holy (?:trinity|family|cross|rosary|name|redeemer|spirit|apostles)|christ church|heilig hart|corpus christi)$/;

/** of the Wayside, of Lourdes. */
function linkedEnd(words: readonly Word[], from: number): number {
  let at = from;
  while (/^(?:of|the|van|de)$/.test(words[at]?.folded ?? '') && at - from < 3) at += 1;
  return at > from && words[at]?.isCapital ? at + 1 : from;
}

const employed =
  /^(?:werk|werkt|werkte|werken|gewerkt|werkzaam|baan|stage|stagiair|stagiaire|dienst|gesolliciteerd|solliciteerde|works?|worked|working|job|placement|employed|shifts)$/;

/** She works for Harbourside: what follows with a capital and is nobody's name. */
export const employer: OrganisationRule = (words, index) => {
  const core = words[index] as Word;
  if (!follows(core) || !core.isCapital || !/^(?:bij|voor|for|at|with)$/.test(words[index - 1]?.folded ?? ''))
    return null;
  if (!employed.test(words[index - 2]?.folded ?? '')) return null;
  return isUnlisted(core) ? { first: index, end: capitalsEnd(words, index) } : null;
};

const isUnlisted = (word: Word): boolean =>
  isOwn(word) &&
  !word.isShout &&
  !isAnyName(word.folded) &&
  !towns().has(word.folded) &&
  !endsAsPlace(word.folded);

/** Pender & Oak, Bakker & Zonen. */
export const partners: OrganisationRule = (words, index) => {
  const [first, second] = [words[index] as Word, words[index + 1]];
  if (!first.isCapital || !second?.isCapital || second.gap !== ' & ' || first.text.length < 2) return null;
  return isOwn(first) && (isOwn(second) || /^(?:zonen|zn|sons?|co|dochters|daughters)$/.test(second.folded))
    ? { first: index, end: index + 2 }
    : null;
};
