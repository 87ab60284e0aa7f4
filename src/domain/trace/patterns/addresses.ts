import type { Candidate, Reading } from '../candidates';
import { kindsAfter } from '../lists/organisationKinds';
import { isOrdinary, isPublic } from '../names/nonNames';
import { isParticle } from '../names/parseName';
import type { Word } from '../reading/words';
import {
  certain,
  dutchAlone,
  dutchStreet,
  dutchWithNumber,
  english,
  numberAfter,
  numberBefore,
  ordinary,
} from './streetWords';

/** Streets, with a number or without, in Dutch and in English. */
export function addresses({ text, words }: Reading): Candidate[] {
  return words.flatMap((word, index) => {
    if (!word.isCapital || ordinary.test(word.folded)) return [];
    const found = dutch(text, words, index) ?? british(text, words, index);
    return found ? [{ ...found, kind: 'address' as const, why: 'street-word' as const }] : [];
  });
}

type Street = { from: number; to: number } | null;

function dutch(text: string, words: readonly Word[], index: number): Street {
  const word = words[index] as Word;
  const number = numberAfter.exec(text.slice(word.to, word.to + 16))?.[0] ?? '';
  const end = word.to + number.length;
  const isKnown = number === '' ? isStreet(words, index) : isNumbered(text, words, index, end);
  return isKnown ? { from: (words[beginning(words, index)] as Word).from, to: end } : null;
}

/** Without a number: a word for streets alone, or aan het Wilhelminapark. */
function isStreet(words: readonly Word[], index: number): boolean {
  const word = words[index] as Word;
  if (word.starts || isPublic(word.folded)) return false;
  if (dutchStreet.test(word.folded)) return true;
  return dutchWithNumber.test(word.folded) && isBehind(words, index, /^(?:aan|op|langs)$/);
}

function isNumbered(text: string, words: readonly Word[], index: number, end: number): boolean {
  const { folded } = words[index] as Word;
  if (dutchStreet.test(folded)) return !isPublic(folded);
  if (dutchWithNumber.test(folded) || dutchAlone.test(folded)) return true;
  if (postcodeNext.test(text.slice(end, end + 10))) return true;
  return isBehind(words, beginning(words, index), /^(?:aan|op|in)$/) && closes.test(text.slice(end, end + 5));
}

const postcodeNext = /^(?:, ?| |\n)[1-9]\d{3} ?[A-Z]{2}\b/;
const closes = /^(?:$|[,.;)\n]| (?:in|te)\b)/;

/** aan het, op de. */
function isBehind(words: readonly Word[], index: number, preposition: RegExp): boolean {
  const article = words[index - 1];
  return /^(?:de|het|t)$/.test(article?.folded ?? '') && preposition.test(words[index - 2]?.folded ?? '');
}

function british(text: string, words: readonly Word[], index: number): Street {
  const word = words[index] as Word;
  if (!english.test(word.folded) || word.gap !== ' ') return null;
  const first = beginning(words, index);
  const start = words[first] as Word;
  if (first === index) return null;
  const number = numberBefore.exec(text.slice(Math.max(0, start.from - 24), start.from))?.[0] ?? '';
  if (number !== '') return { from: start.from - number.length, to: word.to };
  return isSurelyStreet(words, first, word) && !isOrganisation(words, index)
    ? { from: start.from, to: word.to + lengthBehind(text, word) }
    : null;
}

function isSurelyStreet(words: readonly Word[], first: number, { folded }: Word): boolean {
  const isOn = /^(?:on|along|off|down)$/.test(words[first - 1]?.folded ?? '');
  return (certain.test(folded) || isOn) && !isPublic(words[first]?.folded ?? '');
}

/** Kestrel Lane Boxing Club is called after the street. */
function isOrganisation(words: readonly Word[], index: number): boolean {
  let at = index + 1;
  while (at <= index + 3 && words[at]?.gap === ' ' && words[at]?.isCapital) {
    if (kindsAfter().has(words[at]?.folded ?? '')) return true;
    at += 1;
  }
  return false;
}

const lengthBehind = (text: string, { to }: Word): number =>
  numberBehind.exec(text.slice(to, to + 12))?.[1]?.length ?? 0;

/** Quarry Lane 7, but not Quarry Lane 7 people. */
const numberBehind = /^( \d{1,3}[a-z]?)(?:$|[,.;:)\n]| (?:in|at|on|with|and|where|for|since)\b)/;

const mostWords = 4;

/** The first word of a street's name: Burgemeester van Tuyllstraat, Jan van Galenstraat, Old Mill Lane. */
function beginning(words: readonly Word[], index: number): number {
  let first = index;
  for (let at = index; index - at < mostWords && isTied(words[at]); at -= 1) {
    const word = words[at - 1];
    if (!word) break;
    if (word.isCapital && !isCut(word, words[index] as Word)) first = at - 1;
    else if (!isParticle(word) || /^(?:in|op)$/.test(word.folded)) break;
  }
  return first;
}

const isTied = (word: Word | undefined): boolean =>
  word !== undefined && !word.starts && /^ ['’]?$/.test(word.gap);

const ofStreets =
  /^(?:burgemeester|professor|prof|dr|dokter|meester|pastoor|old|new|high|long|church|school)$/;

/** An ordinary word, or a possessive but in English (Cobbler's Row), is no part of a street's name. */
const isCut = (word: Word, street: Word): boolean =>
  (word.next !== word.to && !english.test(street.folded)) ||
  (isOrdinary(word.folded) && !ofStreets.test(word.folded));
