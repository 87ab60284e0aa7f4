import type { NoteLanguage } from '../../notes/noteTypes';
import { letters } from './data/letters';
import { letterParts } from './letterParts';

/** As scripts/names/letterModel.mjs packs: each sign is a number of steps, of which none is `noSteps`. */
const step = 0.12;
const noSteps = 68;

/**
 * How much the letters of a folded word look like a name's and not like a word's of a language, as log odds: 0 where they say
 * nothing, from some 4 below (meeting) to some 6 above (Threlkeld). For a word that no list knows; what it misses is in docs/trace.md.
 */
export function likeness(folded: string, language: NoteLanguage): number {
  const packed = letters[language];
  let steps = packed.charCodeAt(0) - noSteps;
  for (const part of letterParts(folded, packed.length - 1)) steps += packed.charCodeAt(part + 1) - noSteps;
  return steps * step;
}

const surelyWord = -3;
const ratherWord = -2;
const ratherName = { nl: 0.7, en: 0.5 };
const shortest = 3;

/** Whether letters are an English word's, in Dutch too: hardly any name has such letters. */
export const isWordLike = (folded: string): boolean => likeness(folded, 'en') < surelyWord;

/** Whether letters are rather a word's, so that only a clear sign makes it a name. */
export const isRatherWord = (folded: string, language: NoteLanguage): boolean =>
  likeness(folded, language) < ratherWord;

/** Whether letters are a name's, so that it needs no other sign. */
export const isNameLike = (folded: string, language: NoteLanguage): boolean =>
  folded.length >= shortest && likeness(folded, language) >= ratherName[language];
