import { isAnyName, isFirstName, towns, townStarts, wordTowns } from '../names/nameLists';
import { isOrdinary, isPublic } from '../names/nonNames';
import { follows, isParticle } from '../names/parseName';
import type { Word } from '../reading/words';

const leadsToPlace =
  /^(?:in|te|naar|uit|vanuit|op|bij|rond|rondom|near|to|from|at|around|outside|gemeente|stad|dorp|wijk|buurt|regio|town|village|city|estate)$/;
const surelyPlace = /^(?:in|te|gemeente|stad|dorp|wijk|buurt|village|town|near)$/;
const inHaste = /^(?:in|te|naar|uit|near|to|from)$/;
const longest = 4;
const shortestInHaste = 4;

/** The index after the longest town of the lists that begins here and is no name, or null. */
export function townEnd(words: readonly Word[], index: number): number | null {
  const word = words[index] as Word;
  if (!word.isCapital) return smallTownEnd(words, index);
  if (word.isShout && word.text.length < 4) return null;
  const isTown = isListedTown(word.folded) || (wordTowns().has(word.folded) && !word.starts);
  const end = isTown && !isDoubtful(words, index) ? index + 1 : null;
  return townStarts().has(word.folded) ? (severalEnd(words, index) ?? end) : end;
}

/** Velsen-Noord too. */
const isListedTown = (folded: string): boolean =>
  towns().has(folded) || (folded.includes('-') && towns().has(folded.replace(quarter, '')));

const quarter = /-(?:noord|zuid|oost|west|centrum|stad|binnen|buiten)$/;

function severalEnd(words: readonly Word[], index: number): number | null {
  let name = words[index]?.folded ?? '';
  let end: number | null = null;
  for (let at = index + 1; at < index + longest && words[at]?.gap === ' '; at += 1) {
    name += ` ${words[at]?.folded ?? ''}`;
    if (towns().has(name) || wordTowns().has(name)) end = at + 1;
  }
  return end;
}

/** In haste, without a capital: only behind a word that leads to a place, and where it is no word or name. */
function smallTownEnd(words: readonly Word[], index: number): number | null {
  const word = words[index];
  if (!follows(word) || word.text.length < shortestInHaste || !towns().has(word.folded)) return null;
  if (!inHaste.test(words[index - 1]?.folded ?? '')) return null;
  return isAnyName(word.folded) || isPublic(word.folded) || isWordToo(word.folded) ? null : index + 1;
}

/** Towns that are names or words too count behind a word that leads to a place only. */
function isDoubtful(words: readonly Word[], index: number): boolean {
  const word = words[index] as Word;
  const before = words[index - 1];
  if (isPublic(word.folded)) return true;
  // One speaks to Florence more often than one travels there.
  const leads = isFirstName(word.folded) ? surelyPlace : leadsToPlace;
  if (follows(word) && leads.test(before?.folded ?? '')) return false;
  if (isBeforeName(words[index + 1])) return true;
  if (before && isParticle(before)) return !/^(?:van|de)$/.test(before.folded);
  return isAnyName(word.folded) || isOrdinary(word.folded) || isWordToo(word.folded);
}

const isBeforeName = (next: Word | undefined): boolean =>
  follows(next) && next.isCapital && isAnyName(next.folded);

const isWordToo = (folded: string): boolean =>
  /^(?:reading|bath|deal|rugby|battle|sandy|ware|wells|barking|street|march|diss|hove|poole|worth|best|echt|ede|son|goes|grave|made|haren|leek|norg|oss|nes|mill|heel|well|hem|born|boom|peer|mol|lede|essen|asten|beek|wijk|someren|een|bergen|epe|elst|huizen|laren|velden|winkel|hoek|hout|land|mobile|orange|independence|surprise|paradise|enterprise|aurora|send|par|wem|lewis|harris|barra|yell|hoy|settle|rye|street|thorne|thorn|ham|over|wales|stein|sluis|spijk|tivoli|victoria|nelson|richmond|stone|ramsey|malta)$/.test(
    folded,
  );
