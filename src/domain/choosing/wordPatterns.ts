/** One word of a pattern: its letters, and whether others may stand before and after them. */
interface Piece {
  readonly stem: string;
  readonly openStart: boolean;
  readonly openEnd: boolean;
}

/** A pattern in pieces; dots are words in between, ^ is the beginning. */
export type Pattern = readonly (Piece | '…' | '^')[];

/** The most words that the dots of a pattern stand for. */
const longestGap = 5;

/** The words of a text, without capitals and accents. */
export const wordsOf = (text: string): string[] => plain(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** The patterns of a list with commas, each once. */
export function patternsIn(list: string): Pattern[] {
  const written = list.split(',').map((pattern) => plain(pattern).match(/\^|…|[\p{L}\p{N}*]+/gu) ?? []);
  const once = new Map(written.map((words) => [words.join(' '), words.map(pieceOf)]));
  return [...once.values()];
}

const plain = (text: string): string => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');

const pieceOf = (written: string): Pattern[number] =>
  written === '…' || written === '^'
    ? written
    : {
        stem: written.replaceAll('*', ''),
        openStart: written.startsWith('*'),
        openEnd: written.endsWith('*'),
      };

/** Whether a pattern occurs in words. */
export function occurs(pattern: Pattern, words: readonly string[]): boolean {
  if (pattern.length === 0) return false;
  if (pattern[0] === '^') return standsAt(pattern, 1, words, 0);
  return words.some((_, place) => standsAt(pattern, 0, words, place));
}

function standsAt(pattern: Pattern, from: number, words: readonly string[], place: number): boolean {
  const piece = pattern[from];
  if (piece === undefined) return true;
  if (piece === '…') return places(place).some((later) => standsAt(pattern, from + 1, words, later));
  const word = words[place];
  if (word === undefined || piece === '^' || !isWord(piece, word)) return false;
  return standsAt(pattern, from + 1, words, place + 1);
}

const places = (first: number): number[] => Array.from({ length: longestGap + 1 }, (_, gap) => first + gap);

function isWord({ stem, openStart, openEnd }: Piece, word: string): boolean {
  if (openStart) return openEnd ? word.includes(stem) : word.endsWith(stem);
  return openEnd ? word.startsWith(stem) : word === stem;
}
