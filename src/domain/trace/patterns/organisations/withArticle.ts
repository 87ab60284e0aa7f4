import { pubWords } from '../../lists/organisationKinds';
import { roleWords } from '../../lists/roleWords';
import { genericWords } from '../../lists/thingWords';
import { isWordSurname } from '../../lists/wordSurnames';
import { isAnyName, towns, wordTowns } from '../../names/nameLists';
import { isPublic } from '../../names/nonNames';
import type { Word } from '../../reading/words';
import { capitalsEnd, isOwn, type OrganisationRule } from './span';

/** Het Anker, The Red Lion, and De Schakel behind "op" or "bij": an article with a capital inside a sentence. */
export const withArticle: OrganisationRule = (words, index) => {
  const article = words[index] as Word;
  const core = words[index + 1];
  if (!isArticle(article) || !core?.isCapital || core.gap !== ' ') return null;
  if (core.isShout || isPublic(core.folded) || isTown(`${article.folded} ${core.folded}`)) return null;
  if (article.folded === 'de' && (isAnyName(core.folded) || !isAt(words[index - 1]))) return null;
  return { first: index, end: capitalsEnd(words, index + 1) };
};

const isTown = (name: string): boolean => towns().has(name) || wordTowns().has(name);

const isArticle = ({ isCapital, starts, folded }: Word): boolean =>
  isCapital && !starts && /^(?:de|het|the)$/.test(folded);

const isAt = (word: Word | undefined): boolean =>
  /^(?:op|bij|in|naar|aan|voor|van|vanuit|tegenover|naast|achter)$/.test(word?.folded ?? '');

/** op de Wegwijzer, bij het Kompas: the article in lower case, behind a word for where somebody is. */
export const withSmallArticle: OrganisationRule = (words, index) => {
  const core = words[index] as Word;
  if (!core.isCapital || core.isShout || core.gap !== ' ' || !isPlacedBefore(words, index)) return null;
  if (!isOwn(core) || isAnyName(core.folded) || isWordSurname(core.folded) || isTown(core.folded))
    return null;
  const end = capitalsEnd(words, index);
  return isOfThing(words[end - 1] as Word) ? null : { first: index, end };
};

function isPlacedBefore(words: readonly Word[], index: number): boolean {
  const article = words[index - 1];
  if (article?.isCapital !== false || !/^(?:de|het)$/.test(article.folded)) return false;
  return /^(?:op|bij|naar|vanuit|tegenover|naast|achter)$/.test(words[index - 2]?.folded ?? '');
}

const isOfThing = ({ folded }: Word): boolean => genericWords().has(folded) || roleWords().has(folded);

/** at the Fox and Anchor. */
export const publicHouse: OrganisationRule = (words, index) => {
  const start = words[index] as Word;
  if (!start.isCapital || start.gap !== ' ' || words[index - 1]?.folded !== 'the') return null;
  const end = start.starts ? index : pubEnd(words, index);
  return end - index > 1 && pubWords().has(words[end - 1]?.folded ?? '') ? { first: index, end } : null;
};

function pubEnd(words: readonly Word[], index: number): number {
  let end = index + 1;
  while (words[end]?.gap === ' ') {
    const step = words[end]?.folded === 'and' ? 1 : 0;
    if (!words[end + step]?.isCapital) break;
    end += step + 1;
  }
  return end;
}
