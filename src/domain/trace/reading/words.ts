import { fold } from './fold';
import { isSentenceStart } from './sentenceStart';
import type { Span } from './span';

/**
 * A word of a text. `folded` is how the lists have it, without a possessive; `to` leaves the possessive out, `next` is
 * where the word ends with it. `alsoSmall` says that the text has it in lower case too. `gap` is what stands between it and the word before.
 */
export interface Word extends Span {
  readonly text: string;
  readonly folded: string;
  readonly next: number;
  readonly gap: string;
  readonly isCapital: boolean;
  readonly isShout: boolean;
  readonly starts: boolean;
  readonly alsoSmall: boolean;
}

const wordPattern = /[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+|\d+)*['’]?/gu;
const possessive = /(?:['’][sS]|['’])$/;

/** The words of a text, in its order. */
export function wordsOf(text: string): Word[] {
  const words = readWords(text);
  const small = new Set(words.flatMap(({ isCapital, folded }) => (isCapital ? [] : [folded])));
  return words.map((word) =>
    word.isCapital && small.has(word.folded) ? { ...word, alsoSmall: true } : word,
  );
}

function readWords(text: string): Word[] {
  const words: Word[] = [];
  let before = 0;
  for (const match of text.matchAll(wordPattern)) {
    const from = match.index;
    const whole = match[0];
    const own = whole.replace(possessive, '');
    const gap = text.slice(before, from);
    words.push({
      ...{ from, to: from + own.length, next: from + whole.length, text: own, folded: fold(own), gap },
      ...{ isCapital: isUpper(own), isShout: own.length > 1 && own === own.toUpperCase() },
      starts: isSentenceStart(gap, words.at(-1)?.text ?? ''),
      alsoSmall: false,
    });
    before = from + whole.length;
  }
  return words;
}

/** Capital first; an article before a hyphen (al-Hassan) may be small. */
function isUpper(word: string): boolean {
  const first = word.charAt(0);
  if (first !== first.toLowerCase()) return true;
  return /^(?:al|el|as|ad|ben|bin|d['’]|l['’])-?\p{Lu}/u.test(word);
}
