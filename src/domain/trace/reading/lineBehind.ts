import type { Word } from './words';

const mostWords = 9;

/** What stands behind a word, folded and with what lies between: ", the instructor, said I froze". */
export const lineBehind = (words: readonly Word[], index: number): string =>
  words
    .slice(index + 1, index + 1 + mostWords)
    .map(({ gap, folded }) => gap + folded)
    .join('');
