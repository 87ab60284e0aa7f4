import { genericWords } from '../../lists/sentenceWords';
import type { Word } from '../../reading/words';
import { isAnyName, isFirstName } from '../nameLists';
import { isCompound, isOrdinary, isPublic, looksLikeThing } from '../nonNames';
import { follows } from '../parseName';
import { named, type Rule } from './rule';

const shortestShout = 4;

/** A capital inside a sentence: a name of the lists, or what nothing says is something else. */
export const inside: Rule = (words, index) => {
  const word = words[index];
  if (!word?.isCapital || word.starts || word.text.length < 2) return null;
  if (word.isShout && word.text.length < shortestShout) return null;
  if (isCompound(word)) return null;
  if (isAnyName(word.folded)) return isListed(word) ? named(words, index, 'first-name-list') : null;
  return isThing(word) || isOfAThing(words, index) ? null : named(words, index, 'capital-inside-sentence');
};

const isThing = (word: Word): boolean =>
  word.isShout || word.alsoSmall || isPublic(word.folded) || isOrdinary(word.folded) || looksLikeThing(word);

const isListed = ({ folded }: Word): boolean => isFirstName(folded) || !isPublic(folded);

const things = /^(?:het|the|dit|een|a|an|this|of|l|d|op)$/;

/** Whether the capitals belong to a thing: het Atrium, the Reflective Cycle, a heading with capitals. */
function isOfAThing(words: readonly Word[], index: number): boolean {
  const before = words[index - 1];
  if (before && (things.test(before.folded) || isCapitalThing(before))) return true;
  for (let next = index + 1; follows(words[next]) && words[next]?.isCapital; next += 1) {
    if (genericWords().has(words[next]?.folded ?? '')) return true;
  }
  return false;
}

const isCapitalThing = (word: Word): boolean =>
  word.isCapital && !word.starts && genericWords().has(word.folded);
