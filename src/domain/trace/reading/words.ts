import { fold } from './fold';
import { isSentenceStart } from './sentenceStart';
import type { Span } from './span';

/**
 * A word of a text. `folded` is how the lists have it, without a possessive; `to` leaves the possessive out, `next` is
 * where the word ends with it. `gap` is what stands between it and the word before. `starts` says that it begins a
 * sentence, `isShout` that it is all in capitals, `alsoSmall` that the text has it in lower case too.
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

// Latin letters with their marks and Cyrillic by their numbers: classes of Unicode take eight times as long.
const ranges: readonly (readonly [number, number])[] = [
  ...([
    [0x41, 0x5a],
    [0x61, 0x7a],
    [0xc0, 0xd6],
    [0xd8, 0xf6],
    [0xf8, 0x24f],
  ] as const),
  ...([
    [0x300, 0x36f],
    [0x400, 0x4ff],
    [0x1e00, 0x1eff],
  ] as const),
];
let made: RegExp | null = null;

/** Made when first asked for. */
function wordPattern(): RegExp {
  if (made) return made;
  const letters = ranges.map((ends) => ends.map((code) => String.fromCharCode(code)).join('-')).join('');
  made = new RegExp(`[${letters}]+(?:['’-][${letters}]+|\\d+)*['’]?`, 'g');
  return made;
}
const possessive = /['’][sS]?['’]?$/;

/** The words of a text, in its order. */
export function wordsOf(text: string): Word[] {
  const words = readWords(text);
  const small = new Set<string>();
  for (const word of words) if (!word.isCapital) small.add(word.folded);
  return words.map((word) =>
    word.isCapital && small.has(word.folded) ? { ...word, alsoSmall: true } : word,
  );
}

function readWords(text: string): Word[] {
  const words: Word[] = [];
  const pattern = wordPattern();
  pattern.lastIndex = 0;
  let last = '';
  let before = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const word = readWord(match[0], match.index, text.slice(before, match.index), last);
    words.push(word);
    last = word.text;
    before = word.next;
  }
  return words;
}

function readWord(whole: string, from: number, gap: string, last: string): Word {
  const text = isTied(whole) ? whole.replace(possessive, '') : whole;
  const isCapital = isUpper(text);
  return {
    from,
    to: from + text.length,
    next: from + whole.length,
    text,
    folded: fold(text),
    gap,
    isCapital,
    isShout: isCapital && text.length > 1 && text === text.toUpperCase(),
    starts: isSentenceStart(gap, last),
    alsoSmall: false,
  };
}

const isTied = (word: string): boolean => word.includes("'") || word.includes('’');

/** Capital first; an article before a hyphen (al-Hassan) may be small. */
function isUpper(word: string): boolean {
  const first = word.charAt(0);
  if (first !== first.toLowerCase()) return true;
  if (!word.includes('-') && !isTied(word)) return false;
  return /^(?:al|el|as|ad|ben|bin|d['’]|l['’])-?\p{Lu}/u.test(word);
}
