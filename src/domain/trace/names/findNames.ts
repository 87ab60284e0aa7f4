import type { NoteLanguage } from '../../notes/noteTypes';
import type { Word } from '../reading/words';
import type { TraceReason } from '../why';
import { namePlace } from './namePlace';
import { capitalNames, safeNames, wordNames } from './nameLists';
import { isPublic } from './nonNames';
import { peopleIn, peopleOf } from './people';
import { publicRun } from './publicRuns';
import { isWordAsName } from './rules/wordAsName';
import { isSubject } from './rules/subject';

/** A name in a text, and why it is taken for one. */
export interface FoundName {
  readonly from: number;
  readonly to: number;
  readonly why: TraceReason;
}

/** The names in a text: first what the words themselves say, then what is known from elsewhere in it. */
export function findNames(
  words: readonly Word[],
  people: readonly string[],
  language: NoteLanguage,
): FoundName[] {
  const known = peopleOf(people);
  const found: FoundName[] = [];
  const taken = new Set<number>();
  for (let index = 0; index < words.length; index += 1) {
    const skipped = publicRun(words, index);
    if (skipped > 0) {
      index += skipped - 1;
      continue;
    }
    const place = peopleIn(words, index, known) ?? namePlace(words, index, language);
    if (!place) continue;
    found.push(spanOf(words, place.first, place.end, place.why));
    for (let at = place.first; at < place.end; at += 1) taken.add(at);
    index = place.end - 1;
  }
  return [...found, ...elsewhere(words, taken, language)].sort((a, b) => a.from - b.from);
}

function spanOf(words: readonly Word[], first: number, end: number, why: TraceReason): FoundName {
  return { from: words[first]?.from ?? 0, to: words[end - 1]?.to ?? 0, why };
}

const shortest = 3;

/** The same names where they stand alone, at the start of a sentence too, or in lower case where that is no word. */
function elsewhere(words: readonly Word[], taken: ReadonlySet<number>, language: NoteLanguage): FoundName[] {
  const known = new Set<string>();
  for (const index of taken) {
    const word = words[index];
    if (word?.isCapital && word.text.length >= shortest && !isPublic(word.folded) && !word.alsoSmall)
      known.add(word.folded);
  }
  return words.flatMap((word, index) => {
    if (taken.has(index) || !known.has(word.folded)) return [];
    const isName = word.isCapital ? isNameAgain(words, index, language) : isRareWord(word.folded);
    return isName ? [spanOf(words, index, index + 1, 'named-elsewhere')] : [];
  });
}

/** A name that is a word as well is not one again at the start of every sentence. */
function isNameAgain(words: readonly Word[], index: number, language: NoteLanguage): boolean {
  const { folded, isShout, starts } = words[index] as Word;
  if (isShout && !safeNames().has(folded)) return false;
  if (!starts || !wordNames().has(folded)) return true;
  return isWordAsName(words, index, language) || isSubject(words, index + 1);
}

const isRareWord = (folded: string): boolean => safeNames().has(folded) && !capitalNames().has(folded);
