import type { Candidate, Reading } from '../candidates';
import { isAnyName, isFirstName, surnames, towns } from '../names/nameLists';
import { isOrdinary, isPublic, looksLikeThing } from '../names/nonNames';
import { follows } from '../names/parseName';
import type { Word } from '../reading/words';
import type { TraceReason } from '../why';
import { endsAsPlace, isTiedPlace } from './placeEndings';
import { townEnd } from './towns';

/** Places: towns of the lists, and what stands with a capital where a place is meant. */
export function places({ words }: Reading): Candidate[] {
  const found: Candidate[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const town = townEnd(words, index);
    const unlisted = unlistedEnd(words, index);
    if (town === null && unlisted === null) continue;
    const end = Math.max(town ?? 0, unlisted ?? 0);
    found.push(placeOf(words, index, end, town === null ? 'place-after-preposition' : 'town-list'));
    index = end - 1;
  }
  return found;
}

function placeOf(words: readonly Word[], first: number, end: number, why: TraceReason): Candidate {
  return { from: words[first]?.from ?? 0, to: words[end - 1]?.to ?? 0, kind: 'place', why };
}

const surely =
  /^(?:in|te|uit|vanuit|richting|vlakbij|gemeente|stad|stadje|dorp|dorpje|gehucht|eiland|wijk|buurt|village|town|near|throughout|island|isle|parish|outside)$/;
const perhaps = /^(?:naar|rond|rondom|tussen|buiten|langs|bij|to|from|at|around|towards|through)$/;
const told =
  /^(?:heard|hear|got|get|received|email|emails|letter|card|call|message|text|note|word|hoorde|kreeg|brief|mail|bericht|different|apart|away)$/;
const ofWhat = /^(?:island|isle|village|town|hamlet|parish|port|city|suburb|dorp|eiland|stad|wijk)$/;
const ofWhom = /^(?:mayor|vicar|bishop|provost|master|minister|people|streets|council)$/;
const moved =
  /^(?:moved|moves|moving|in|away|comes|came|travelled|drove|drives|commutes|flew|relocated|back|over|down|up|bus|train|ferry|trip|coach|flight|road|drive|boot|reis|busje|live|lives|lived|living|born|verhuisd|verhuisde|verhuist|verhuizen|vluchtte|gevlucht|afkomstig|trein|bus)$/;

/** in Ruigoord, the island of Westray, moved to Elmswell: a capital that is no name and nothing that everybody knows. */
function unlistedEnd(words: readonly Word[], index: number): number | null {
  const word = words[index];
  if (!word?.isCapital || word.isShout || word.text.length < 3) return null;
  if (isTiedPlace(word.folded)) return index + 1;
  if (isPlaceStart(words, index) && isLed(words, index)) return index + 2;
  if (!isUnknown(word)) return null;
  const end = runEnd(words, index);
  return (follows(word) && isMeant(words, index, word)) || isPostal(words, index, end) ? end : null;
}

const placeStarts =
  /^(?:p[ou]e?rto?|fort|cape|lake|loch|lough|mount|monte|nov[aio]|nizhny|now[ya]|stara|velika|banja|san|sant[ao]|sao|los|las|rio|villa|addis|kuala|phnom|abu|tel|dar|beit|sidi|ras|nuev[ao])$/;

/** Port Antonio, Novi Sad: the first word says that both are a place. */
function isPlaceStart(words: readonly Word[], index: number): boolean {
  const [first, second] = [words[index], words[index + 1]];
  if (!placeStarts.test(first?.folded ?? '') || first?.next !== first?.to) return false;
  return follows(second) && second.isCapital && !second.isShout && second.text.length > 2;
}

const isLed = (words: readonly Word[], index: number): boolean =>
  follows(words[index]) && /^(?:in|te|uit|from|to|naar|near|of)$/.test(words[index - 1]?.folded ?? '');

/** Great Ayton, TS9 6QN; 2411 KL Bodegraven. */
function isPostal(words: readonly Word[], index: number, end: number): boolean {
  const [before, after] = [words[index - 1], words[end]];
  const isBehind = /^[A-Z]{2}$/.test(before?.text ?? '') && /\d{4} ?$/.test(before?.gap ?? '');
  return isBehind || (/^[A-Z]{1,2}\d/.test(after?.text ?? '') && /^,? $|^\n$/.test(after?.gap ?? ''));
}

function isMeant(words: readonly Word[], index: number, { folded }: Word): boolean {
  const [before, further] = [words[index - 1]?.folded ?? '', words[index - 2]?.folded ?? ''];
  if (surely.test(before) || isBesideTown(words, index, folded)) return true;
  if (before === 'of') return ofWhat.test(further) || (ofWhom.test(further) && runEndsAsPlace(words, index));
  return perhaps.test(before) && isReached(words, index, further);
}

/** Moved to Elmswell, but the email came from somebody. */
function isReached(words: readonly Word[], index: number, further: string): boolean {
  if (told.test(words[index - 3]?.folded ?? '')) return false;
  return moved.test(further) || isBehindFrom(words, index) || isOrigin(words, index);
}

/** The headmistress from Budleigh Salterton, but not the letter from Leighton. */
const isOrigin = (words: readonly Word[], index: number): boolean =>
  words[index - 1]?.folded === 'from' &&
  !told.test(words[index - 2]?.folded ?? '') &&
  runEndsAsPlace(words, index);

/** From Elmswell to Thaxted. */
const isBehindFrom = (words: readonly Word[], index: number): boolean =>
  words[index - 2]?.isCapital === true && /^(?:from|van|vanuit)$/.test(words[index - 3]?.folded ?? '');

/** Lewisham and Deptford. */
const isBesideTown = (words: readonly Word[], index: number, folded: string): boolean =>
  endsAsPlace(folded) &&
  /^(?:and|en|or|of)$/.test(words[index - 1]?.folded ?? '') &&
  words[index - 2]?.isCapital === true &&
  towns().has(words[index - 2]?.folded ?? '');

const runEndsAsPlace = (words: readonly Word[], index: number): boolean =>
  endsAsPlace(words[runEnd(words, index) - 1]?.folded ?? '') || endsAsPlace(words[index]?.folded ?? '');

const isUnknown = (word: Word): boolean =>
  !isKnown(word) && (!looksLikeThing(word) || endsAsPlace(word.folded));

const isKnown = ({ folded }: Word): boolean =>
  isFirstName(folded) || surnames().has(folded) || isPublic(folded) || isOrdinary(folded);

const mostWords = 3;

/** Great Ayton, Kirkby Lonsdale: what goes on with a capital belongs to it. */
function runEnd(words: readonly Word[], index: number): number {
  let end = index + 1;
  while (end - index < mostWords && follows(words[end]) && canGoOn(words[end] as Word)) end += 1;
  return end;
}

const canGoOn = (word: Word): boolean =>
  word.isCapital && !word.isShout && !isAnyName(word.folded) && isUnknown(word);
