import type { NoteLanguage } from '../../notes/noteTypes';
import { numberIn } from './spelledNumbers';

const dutchTens = [
  '',
  '',
  'twintig',
  'dertig',
  'veertig',
  'vijftig',
  'zestig',
  'zeventig',
  'tachtig',
  'negentig',
  'negentig',
];
const englishTens = [
  '',
  '',
  'twenties',
  'thirties',
  'forties',
  'fifties',
  'sixties',
  'seventies',
  'eighties',
  'nineties',
  'nineties',
];

/** A coarser age that fits the sentence: begin dertig, in their early thirties; null where none reads well. */
export function coarseAge(own: string, before: string, after: string, language: NoteLanguage): string | null {
  const age = numberIn(own);
  if (age === null) return null;
  if (language === 'nl') return /jarige?$/i.test(own) ? dutchAdjective(age) : dutchAge(age);
  if (/-old/i.test(own) && /\ba?n?\s$/i.test(before))
    return englishNoun(age, before, /^ \p{Ll}/u.test(after));
  if (/\baged\s$/i.test(before)) return `around ${nearestTen(age)}`;
  return `in their ${englishAge(age)}`;
}

const nearestTen = (age: number): number => Math.max(5, Math.round(age / 10) * 10);

const part = (age: number, words: readonly [string, string, string]): string =>
  words[age % 10 < 5 ? 0 : age % 10 < 7 ? 1 : 2];

function dutchAge(age: number): string {
  if (age < 20)
    return `een jaar of ${['twee', 'vijf', 'tien', 'vijftien', 'twintig'][Math.round(age / 5)] ?? 'twintig'}`;
  return `${part(age, ['begin', 'midden', 'eind'])} ${dutchTens[Math.floor(age / 10)] ?? 'negentig'}`;
}

const dutchAdjective = (age: number): string => (age < 18 ? 'jonge' : age < 65 ? 'volwassen' : 'oudere');

function englishAge(age: number): string {
  if (age < 20) return age < 13 ? 'childhood' : 'teens';
  return `${part(age, ['early', 'mid', 'late'])} ${englishTens[Math.floor(age / 10)] ?? 'nineties'}`.replace(
    'mid ',
    'mid-',
  );
}

/** Behind "a" or "an": the words must begin as the article says. */
function englishNoun(age: number, before: string, isAdjective: boolean): string | null {
  const words = /\ban\s$/i.test(before) ? behindAn : behindA;
  return (words[isAdjective ? 0 : 1] ?? []).find(([below]) => age < below)?.[1] ?? null;
}

type Words = readonly (readonly (readonly [below: number, word: string])[])[];

const behindAn: Words = [
  [
    [13, 'under-thirteen'],
    [65, 'adult'],
    [120, 'older'],
  ],
  [
    [13, 'under-thirteen'],
    [120, 'adult'],
  ],
];
const behindA: Words = [
  [
    [13, 'young'],
    [20, 'teenage'],
    [65, 'grown'],
    [120, 'much older'],
  ],
  [
    [13, 'child'],
    [20, 'teenager'],
    [65, 'grown person'],
    [120, 'senior'],
  ],
];
