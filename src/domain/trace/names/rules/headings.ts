import type { Word } from '../../reading/words';
import { isAnyName } from '../nameLists';

/** Ruimte 0.14, Room 3: a capital with a number behind it. */
export const isNumbered = (words: readonly Word[], index: number): boolean =>
  /^ \d/.test(words[index + 1]?.gap ?? '');

/** Whether a word stands in a line of capitals alone in which no name is known: a heading. */
export function isHeading(words: readonly Word[], index: number): boolean {
  let first = index;
  while (isTiedCapital(words[first]) && !words[first]?.starts) first -= 1;
  const start = words[first];
  if (first === index || !start?.isCapital || !start.starts) return false;
  let end = index + 1;
  while (isTiedCapital(words[end])) end += 1;
  return isLineEnd(words[end]) && words.slice(first, end).every((word) => !isAnyName(word.folded));
}

const isTiedCapital = (word: Word | undefined): boolean => word?.gap === ' ' && word.isCapital;

const isLineEnd = (next: Word | undefined): boolean => next === undefined || /^[ \t]*\n/.test(next.gap);
