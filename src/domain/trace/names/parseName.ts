import { lazySet } from '../lists/lazySet';
import type { Word } from '../reading/words';
import { isAnyName, isFirstName, towns } from './nameLists';
import { isCompound, isOrdinary, isPublic, looksLikeThing } from './nonNames';

const dutch = "van von vom de der den het 't t ter ten te op in vd d st";
const other =
  'el al ben bin bint ibn abu ait ould da das do dos di del della du la le los mac mc o zu af ap ferch ni nic';
const particles = lazySet(() => `${dutch} ${other}`.split(' '));

const mostParticles = 3;

/** Whether a word may stand before a surname as a part of it. */
export const isParticle = (word: Word): boolean => particles().has(word.folded);

/** Whether a word goes on what the word before began. */
export const follows = (word: Word | undefined): word is Word =>
  word !== undefined && word.gap === ' ' && !word.starts;

/** How many particles stand from a place on, at most three. */
export function particlesFrom(words: readonly Word[], index: number): number {
  let count = 0;
  while (count < mostParticles) {
    const word = words[index + count];
    if (!word || !isParticle(word) || (count > 0 && !isTied(word))) break;
    count += 1;
  }
  return count;
}

/** Particles are parted by a space, or by an apostrophe as in van 't Hof. */
const isTied = (word: Word): boolean => /^ ['’]?$/.test(word.gap);

/** Whether a word with a capital can be a part of somebody's name. */
export function canBePart(word: Word | undefined): word is Word {
  if (!word?.isCapital || !isTied(word) || word.text.length < 2) return false;
  if (word.isShout && !isAnyName(word.folded)) return false;
  if (isCompound(word)) return false;
  if (isAnyName(word.folded)) return true;
  return !isPublic(word.folded) && !isOrdinary(word.folded) && !looksLikeThing(word);
}

/**
 * The index after the last word of the name that begins at `first`: what follows with a capital, surnames with their
 * particles, and the letter of a surname.
 */
export function nameEnd(words: readonly Word[], first: number): number {
  let end = first + 1;
  for (;;) {
    const before = words[end - 1];
    if (!before || before.next !== before.to) return end;
    const count = particlesFrom(words, end);
    const part = words[end + count];
    if (count > 0 && !isSurnameAfter(words, end, count)) return end;
    if (count === 0 && part && isLetter(part)) return end + 1;
    if (!goesOn(before, part) || (count === 0 && startsAnother(words, first, end))) return end;
    end += count + 1;
  }
}

/** Whether a word goes on a name behind the word before. */
export const goesOn = (before: Word, part: Word | undefined): boolean =>
  canBePart(part) || isShortPart(before, part);

const isLetter = (word: Word): boolean =>
  word.isCapital && word.text.length === 1 && word.gap === ' ' && word.folded !== 'i';

const shortPart = /^(?:na|an|do|so|he|yu|bo|ai|yi|ha)$/;
const longestFirst = 4;

/** Li Na, Kim So: short names that are words as well. */
const isShortPart = (before: Word, part: Word | undefined): part is Word =>
  follows(part) &&
  part.isCapital &&
  !part.isShout &&
  shortPart.test(part.folded) &&
  before.text.length <= longestFirst;

/** Of the towns with whose name many are called: Anneke van Rijswijk. */
const villageSurname = /(?:wijk|veen|dijk|hout|beek|broek|dorp|horst)$/;

/** Karin van Amsterdam comes from there; what is called so is rare. */
function isSurnameAfter(words: readonly Word[], at: number, count: number): boolean {
  if (words[at]?.gap !== ' ') return false;
  const part = words[at + count];
  if (!canBePart(part)) return false;
  const isFrom = count === 1 && words[at]?.folded === 'van' && !villageSurname.test(part.folded);
  return !(isFrom && towns().has(part.folded)) && !(words[at]?.folded === 'in' && count === 1);
}

/** Two first names in a row are one person's at most where the second is no name that was asked for: Wil Jan dat? */
const startsAnother = (words: readonly Word[], first: number, end: number): boolean =>
  words[first]?.starts === true && !isFirstName(words[first].folded) && isFirstName(words[end]?.folded ?? '');
