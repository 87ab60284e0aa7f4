import { numberWords } from '../lists/numberWords';
import type { Span } from '../reading/span';
import type { Word } from '../reading/words';

/** A whole number in a text, in digits or spelled, with the index of the word before it, or -1. */
export interface NumberPlace extends Span {
  readonly value: number;
  readonly isSpelled: boolean;
  readonly before: number;
}

const digits = /\d+/g;
const mostDigits = 3;
const wordPart = /\w/;

/** The numbers below a thousand, in the order of the text. */
export function numberPlaces(text: string, words: readonly Word[]): NumberPlace[] {
  return [...inDigits(text, words), ...inWords(words)].sort((a, b) => a.from - b.from);
}

function inDigits(text: string, words: readonly Word[]): NumberPlace[] {
  let before = -1;
  return Array.from(text.matchAll(digits)).flatMap(({ 0: own, index: from }) => {
    while ((words[before + 1]?.from ?? text.length) < from) before += 1;
    const isTied = from > 0 && wordPart.test(text.charAt(from - 1));
    if (isTied || own.length > mostDigits) return [];
    return [{ from, to: from + own.length, value: Number(own), isSpelled: false, before }];
  });
}

/** Also the number in which a word begins: zesjarige, six-year-old. */
function inWords(words: readonly Word[]): NumberPlace[] {
  const places: NumberPlace[] = [];
  words.forEach(({ from, folded }, index) => {
    const spelled = withoutTail(folded);
    const value = numberWords().get(spelled);
    if (value === undefined || value === 1) return;
    places.push({ from, to: from + spelled.length, value, isSpelled: true, before: index - 1 });
  });
  return places;
}

const tail = /(?:-?jarige?|-(?:years?|months?|weeks?)(?:-olds?)?)$/;

const withoutTail = (folded: string): string =>
  folded.includes('-') || folded.includes('jarig') ? folded.replace(tail, '') : folded;
