import type { NoteLanguage } from '../../../notes/noteTypes';
import { roleWords } from '../../lists/roleWords';
import { matterWords } from '../../lists/thingWords';
import { clearVerbs, personVerbs } from '../../lists/verbs';
import type { Word } from '../../reading/words';
import { isAnyName } from '../nameLists';
import { follows } from '../parseName';

/** What tells of a name that is a word as well, at the start of a sentence, that here it is somebody. */
type Sign = (words: readonly Word[], index: number) => boolean;

const determiner = /^(?:my|our|the|his|her|mijn|onze|ons|de|haar|zijn|a|an|een)$/;
const ofPersons = /.{2}(?:er|or|ist|man|woman|ian|ess|ster|eur|euse|iste)$/;
const noPersons =
  /^(?:other|number|matter|paper|letter|power|weather|winter|summer|answer|water|door|floor|colour|error|factor|corner|dinner|flower|computer|nummer|kamer|papier|zomer|andere)$/;
const mostBetween = 3;

const isRole = ({ folded }: Word): boolean =>
  roleWords().has(folded) || (ofPersons.test(folded) && !noPersons.test(folded));

const asPicture =
  /^(?:teacher|doctor|friend|mother|father|child|daughter|son|sister|brother|parent|driver|partner|docent|leraar|vriend|dochter|zoon)$/;

/** The mother of all feelings. */
const isPicture = (words: readonly Word[], index: number): boolean =>
  asPicture.test(words[index]?.folded ?? '') && words[index + 1]?.folded === 'of';

/** Mark, the instructor, said; Roos, mijn collega van toen, vond: set off by who it is, and then a verb of persons. */
const isApposed: Sign = (words, index) => {
  const first = words[index + 1];
  if (first?.gap !== ', ' || !determiner.test(first.folded)) return false;
  let at = index + 2;
  let isPerson = false;
  for (; follows(words[at]) && at - index <= mostBetween + 1; at += 1)
    isPerson ||= isRole(words[at] as Word) && !isPicture(words, at);
  const verb = words[at];
  return isPerson && verb?.gap === ', ' && (clearVerbs().has(verb.folded) || personVerbs().has(verb.folded));
};

const moves = /^(?:up|down|out|dressed|ready|married|home|divorced|pregnant|angry|cross)$/;
const ownThings =
  /^(?:knees|feet|heels|toes|bike|coat|phone|room|desk|seat|chair|bed|car|office|class|mother|father|shoes|bag|glasses)$/;

/** Joy got up; Joy sat at her desk: the body or the things of whom the sentence is about, but not Joy came to her face. */
const isMoving: Sign = (words, index) => {
  const [verb, ...behind] = words.slice(index + 1, index + 7);
  if (!follows(verb) || !/^(?:got|gets|sat|sits|lay|knelt|stood|stands|went|goes)$/.test(verb.folded))
    return false;
  if (/^(?:got|gets)/.test(verb.folded) && follows(behind[0]) && moves.test(behind[0].folded)) return true;
  const own = behind.findIndex((word) => /^(?:her|his)$/.test(word.folded));
  return own > 0 && ownThings.test(behind[own + 1]?.folded ?? '') && behind.slice(0, own + 2).every(follows);
};

/** Dawn is the best nurse on the ward, but not Patience is the best teacher. */
const isRanked: Sign = (words, index) => {
  const [verb, article, rank, role] = words.slice(index + 1, index + 5);
  if (!follows(verb) || !/^(?:is|was)$/.test(verb.folded) || !determiner.test(article?.folded ?? ''))
    return false;
  if (
    !/^(?:best|only|new|oldest|youngest|newest|beste|enige|nieuwe|oudste|jongste)$/.test(rank?.folded ?? '')
  )
    return false;
  return follows(role) && roleWords().has(role.folded) && !asPicture.test(role.folded);
};

/** Will is what the others call him; Wil is hoe ze hem noemen. */
const isCalled: Sign = (words, index) => {
  const [verb, what] = words.slice(index + 1, index + 3);
  if (verb?.folded !== 'is' || !follows(verb) || !/^(?:what|how|wat|hoe)$/.test(what?.folded ?? ''))
    return false;
  const rest = words.slice(index + 3, index + 9);
  return rest.some((word, at) => isCalling(word, rest[at - 1], rest[at + 1]));
};

const isCalling = ({ folded }: Word, before: Word | undefined, behind: Word | undefined): boolean =>
  /^(?:calls?|called)$/.test(folded)
    ? /^(?:him|her)$/.test(behind?.folded ?? '')
    : /^(?:noemen|noemt|noemde|noemden)$/.test(folded) && /^(?:hem|haar)$/.test(before?.folded ?? '');

/** Mees en Pleun, but not Hoop en Anna. */
const isBesideInDutch: Sign = (words, index) => {
  const [and, other] = words.slice(index + 1, index + 3);
  if (and?.folded !== 'en' || !follows(and) || matterWords().has(words[index]?.folded ?? '')) return false;
  return follows(other) && other.isCapital && isAnyName(other.folded);
};

const signs: readonly Sign[] = [isApposed, isMoving, isRanked, isCalled];

/** Whether a first name that is a word begins the sentence as somebody, by what is told of it. */
export const isTold = (words: readonly Word[], index: number, language: NoteLanguage): boolean =>
  signs.some((sign) => sign(words, index)) || (language === 'nl' && isBesideInDutch(words, index));
