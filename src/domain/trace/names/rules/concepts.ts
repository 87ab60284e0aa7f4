import { authorNames } from '../../lists/knownNames';
import { lazySet, wordsIn } from '../../lists/lazySet';
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
  /^(?:docente?|lera(?:ar|res|ren)|vak|les|lessen|sectie|toets|proefwerk|cijfer|bijles)$/.test(
    words[index - 1]?.folded ?? '',
  );

const stories =
  /^(?:film|movie|cartoon|tekenfilm|musical|sprookje|boek|book|serie|series|show|novel|play|strip|verhaal|story|frozen|disney|game|song|liedje)$/;

/** Elsa, naar de film; Elsa from Frozen; but not Anna from the film crew. */
function isOfStory(words: readonly Word[], index: number): boolean {
  const [from, next, after] = words.slice(index + 1, index + 4);
  if (!/^(?:from|uit|naar)$/.test(from?.folded ?? '')) return false;
  const at = /^(?:the|that|de|het|die|dat)$/.test(next?.folded ?? '') ? 3 : 2;
  const story = at === 3 ? after : next;
  const behind = words[index + at + 1];
  const isWhole = !follows(behind) || !/^(?:crew|club|group|team|shop)$/.test(behind.folded);
  return isWhole && stories.test(story?.folded ?? '');
}

const makers =
  /^(?:bosch|philips|siemens|miele|dyson|hoover|singer|braun|krups|kenwood|bernina|raleigh|gazelle|batavus|ford|yamaha|steinway)$/;
const appliance =
  /^(?:kettles?|drills?|fridges?|ovens?|toasters?|dishwashers?|washing|hoovers?|mixers?|irons?|machines?|waterkokers?|koelkast|boormachine|wasmachine|droger|vaatwasser|stofzuiger|naaimachine|fiets|bike|piano)$/;

/** A Bosch beside a kettle, a Miele washing machine. */
function isBrand(words: readonly Word[], index: number): boolean {
  if (!makers.test(words[index]?.folded ?? '')) return false;
  if (appliance.test(words[index + 1]?.folded ?? '')) return true;
  if (!/^(?:a|an|een|the|de|our|onze)$/.test(words[index - 1]?.folded ?? '')) return false;
  return words.slice(Math.max(0, index - 12), index + 12).some(({ folded }) => appliance.test(folded));
}
