import type { Candidate, Reading } from '../candidates';
import type { Word } from '../reading/words';
import { ageRules, type Around } from './ageRules';
import { ageFillers } from './ageWords';
import { numberPlaces, type NumberPlace } from './numberPlaces';

const oldest = 110;

/** Exact ages, in digits and in words; how long something took is none. */
export function ages({ text, words }: Reading): Candidate[] {
  const found: Candidate[] = [];
  for (const place of numberPlaces(text, words)) {
    if (place.value === 0 || place.value > oldest) continue;
    const length = ageLength(aroundOf(text, words, place), text.slice(found.at(-1)?.to ?? 0, place.from));
    if (length === null) continue;
    found.push({ from: place.from, to: place.to + length, kind: 'age', why: 'exact-age' });
  }
  return found;
}

const alsoAge = /^,? (?:en|and|&) $|^, $/;
const afterOthers =
  /^(?: (?:jaar|years)(?!\p{L}))?(?: ?[.,;:!?)\n]|$| (?:en|and|die|who|with|met|was|is|were|waren)\b)/u;

/** An age by a rule, or one more in a row: kinderen van 4, 7 en 12. */
function ageLength(around: Around, sinceLast: string): number | null {
  for (const rule of ageRules) {
    const length = rule(around);
    if (length !== null) return length;
  }
  return alsoAge.test(sinceLast) && afterOthers.test(around.after) ? 0 : null;
}

const lookAhead = 48;

function aroundOf(
  text: string,
  words: readonly Word[],
  { from, to, value, isSpelled, before }: NumberPlace,
): Around {
  let at = before;
  let end = from;
  while (at >= 0 && isFiller(words[at]) && text.slice((words[at] as Word).next, end) === ' ') {
    end = (words[at] as Word).from;
    at -= 1;
  }
  const behind = words[at] ?? null;
  return {
    value,
    isSpelled,
    behind,
    lead: text.slice(behind?.next ?? 0, end),
    further: words[at - 1] ?? null,
    after: text.slice(to, to + lookAhead),
  };
}

const isFiller = (word: Word | undefined): boolean => ageFillers().has(word?.folded ?? '');
