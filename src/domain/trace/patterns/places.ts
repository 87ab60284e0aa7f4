import type { Candidate, Reading } from '../candidates';
import { isAnyName, isFirstName, surnames, towns, townStarts } from '../names/nameLists';
import { isOrdinary, isPublic, looksLikeThing } from '../names/nonNames';
import { follows, isParticle } from '../names/parseName';
import type { Word } from '../reading/words';

const leadsToPlace =
  /^(?:in|te|naar|uit|bij|rond|rondom|near|to|from|at|around|outside|gemeente|stad|dorp|wijk|buurt|regio|town|village|city|estate)$/;
const surelyPlace = /^(?:in|te|gemeente|stad|dorp|wijk|buurt|village|town|near)$/;
const longest = 4;

/** Places: towns of a list, and what stands with a capital behind "in". */
export function places({ words }: Reading): Candidate[] {
  const found: Candidate[] = [];
  for (let index = 0; index < words.length; index += 1) {
    if (!words[index]?.isCapital) continue;
    const town = townEnd(words, index);
    const end = town ?? unlistedEnd(words, index);
    if (end === null) continue;
    const { from } = words[index] as Word;
    const why = town === null ? 'place-after-preposition' : 'town-list';
    found.push({ from, to: (words[end - 1] as Word).to, kind: 'place', why });
    index = end - 1;
  }
  return found;
}

/** The index after the longest town of the list that begins here and is no name, or null. */
function townEnd(words: readonly Word[], index: number): number | null {
  const word = words[index] as Word;
  if (word.isShout && word.text.length < 4) return null;
  let end = towns().has(word.folded) && !isDoubtful(words, index) ? index + 1 : null;
  if (!townStarts().has(word.folded)) return end;
  let name = word.folded;
  for (let at = index + 1; at < index + longest && words[at]?.gap === ' '; at += 1) {
    name += ` ${words[at]?.folded ?? ''}`;
    if (towns().has(name)) end = at + 1;
  }
  return end;
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
  /^(?:reading|bath|deal|rugby|battle|sandy|ware|wells|barking|street|march|diss|hove|poole|worth|best|echt|ede|son|goes|grave|made|haren|leek|norg|oss|nes|mill|heel|well|hem|born|boom|peer|mol|lede|essen|asten|beek|wijk|someren|een|bergen|epe|elst|huizen|laren|velden|winkel|hoek|hout|land|mobile|orange|independence|surprise|paradise|enterprise|aurora)$/.test(
    folded,
  );

/** in Ruigoord: a capital behind "in" that is no name and nothing that everybody knows. */
function unlistedEnd(words: readonly Word[], index: number): number | null {
  const word = words[index];
  if (!follows(word) || !word.isCapital || word.isShout || word.text.length < 3) return null;
  if (!surelyPlace.test(words[index - 1]?.folded ?? '')) return null;
  return isKnown(word) || looksLikeThing(word) ? null : index + 1;
}

const isKnown = ({ folded }: Word): boolean =>
  isFirstName(folded) || surnames().has(folded) || isPublic(folded) || isOrdinary(folded);
