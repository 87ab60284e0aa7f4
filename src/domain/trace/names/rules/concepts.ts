import { authorNames } from '../../lists/knownNames';
import { lazySet, wordsIn } from '../../lists/lazySet';
import { lineBehind } from '../../reading/lineBehind';
import type { Word } from '../../reading/words';
import { isFirstName } from '../nameLists';
import { follows } from '../parseName';

const ideas = lazySet(() =>
  wordsIn(
    'methode model theorie cirkel cyclus schaal kwadrant kwadranten roos ziekte syndroom driehoek piramide principe stappenplan',
    'method model theory cycle scale quadrant quadrants disease syndrome palsy triangle pyramid principle principles guideline guidelines competence',
    'ijsberg iceberg rule criteria index inventory hierarchy ladder window law framework questionnaire inquiry judgment judgement ruling technique',
  ),
);
const mades =
  /(?:methode|model|programma|app|spel|film|boek|roman|serie|systeem|merk|software|website|tijdschrift|krant|game|song|album|show|programme|series|brand|novel|musical|podcast)$/;

/**
 * Whether a capital belongs to an idea or to something made, not to somebody of the casus: de methode van Raguse, de Roos van
 * Leary, Bell's palsy, Fraser guidelines, the programme Stockfish, een docent Frans.
 */
export const isOfConcept = (words: readonly Word[], index: number): boolean =>
  isBehindIdea(words, index) ||
  isBeforeIdea(words, index) ||
  isBeforeAuthor(words, index) ||
  isMadeThing(words, index) ||
  isOfStory(words, index) ||
  isBrand(words, index) ||
  isTaught(words, index);

function isBehindIdea(words: readonly Word[], index: number): boolean {
  if (!/^(?:van|of|volgens|naar|after)$/.test(words[index - 1]?.folded ?? '')) return false;
  return isIdea(words[index - 2]?.folded ?? '') && !isFirstName(words[index]?.folded ?? '');
}

const isIdea = (folded: string): boolean =>
  ideas().has(folded) || /(?:methode|model|intervisie|intervision|supervision|method)$/.test(folded);

/** Somebody's own method is not known by a first name: Tom's method. */
function isBeforeIdea(words: readonly Word[], index: number): boolean {
  const word = words[index];
  const next = words[index + 1];
  if (!word || !follows(next) || !ideas().has(next.folded)) return false;
  return word.next === word.to || next.isCapital || !isFirstName(word.folded);
}

const isBeforeAuthor = (words: readonly Word[], index: number): boolean =>
  ideas().has(words[index]?.folded ?? '') &&
  /^(?:van|of)$/.test(words[index + 1]?.folded ?? '') &&
  (authorNames().has(words[index + 2]?.folded ?? '') || words[index + 2]?.isCapital === true);

const isMadeThing = (words: readonly Word[], index: number): boolean =>
  follows(words[index]) &&
  !isFirstName(words[index].folded) &&
  mades.test(words[index - 1]?.folded ?? '') &&
  words[index - 1]?.isCapital === false;

const isTaught = (words: readonly Word[], index: number): boolean =>
  words[index]?.folded === 'frans' &&
  (/^(?:geeft|gaf|gegeven|leert|spreekt|sprak)$/.test(words[index + 1]?.folded ?? '') ||
    isLesson(words[index - 1]));

const isLesson = (before: Word | undefined): boolean =>
  /^(?:docente?|lera(?:ar|res|ren)|vak|les|lessen|sectie|toets|proefwerk|cijfer|bijles|geeft|gaf|spreekt|sprak)$/.test(
    before?.folded ?? '',
  );

const story =
  /^,? [a-z]+ (?:(?:the|that|de|het|die) )?(?:(?:teken)?film|movie|cartoon|sprookje|bo[eo]k|series?|show|play|verhaal|story|frozen)(?! (?:crew|club|team|shop))\b/;

/** Elsa, naar de film; Elsa from Frozen; but not Anna from the film crew. */
const isOfStory = (words: readonly Word[], index: number): boolean =>
  /^(?:from|uit|naar)$/.test(words[index + 1]?.folded ?? '') && story.test(lineBehind(words, index));

const makers =
  /^(?:bosch|philips|siemens|miele|dyson|hoover|singer|braun|krups|kenwood|gazelle|ford|yamaha|hema)$/;
const appliance =
  /^ (?:drill|kettle|fridge|oven|washing|iron|bike|boormachine|wasmachine|koelkast|waterkoker|fiets)/;

/** A Philips and a Bosch, the Miele washing machine. */
const isBrand = (words: readonly Word[], index: number): boolean =>
  makers.test(words[index]?.folded ?? '') &&
  (/^(?:an?|een|de)$/.test(words[index - 1]?.folded ?? '') || appliance.test(lineBehind(words, index)));
