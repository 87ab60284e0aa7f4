import type { NoteLanguage } from '../notes/noteTypes';
import type { CasusPart, PartId } from './casusParts';
import { withoutComments } from './preparing/comments';
import { grammars, type Grammar } from './preparing/grammar';
import { placeToWrite } from './preparing/placeToWrite';
import { forRules, sentencesIn, type Sentence } from './preparing/sentences';
import { questionHints } from './questionRules';
import { isAloud } from './readAloud';

/** What a group needs of a casus, in the order in which it is asked (practice.md 3.1 to 3.3). */
export const needIds = ['moment', 'ownPart', 'question', 'roles', 'wish'] as const;

export type NeedId = (typeof needIds)[number];

/**
 * Whether the casus has what is needed; the sentence that shows it, or null where there is none to quote; and the offset
 * of that sentence or of the place to write it, null for the question, which stands among the properties. `names` are
 * those that were found where roles should stand.
 */
export interface Need {
  readonly id: NeedId;
  readonly isMet: boolean;
  readonly quote: string | null;
  readonly at: number | null;
  readonly names: readonly string[];
}

/** A casus as it is looked at: its text, parts and question, its language, and where names were found in it. */
export interface CasusInView {
  readonly text: string;
  readonly parts: readonly CasusPart[];
  readonly question: string;
  readonly language: NoteLanguage;
  readonly names: readonly FoundName[];
}

/** A name in the note, at an offset. */
export interface FoundName {
  readonly from: number;
  readonly text: string;
}

/** What of all that is needed the casus has. */
export function casusNeeds(casus: CasusInView): Need[] {
  const look = lookAt(casus);
  return [moment(look), ownPart(look), question(casus), roles(look), wish(look)];
}

interface Look extends CasusInView {
  readonly plain: string;
  readonly grammar: Grammar;
}

const lookAt = (casus: CasusInView): Look => ({
  ...casus,
  plain: withoutComments(casus.text),
  grammar: grammars[casus.language],
});

const need = (id: NeedId, parts: Partial<Need>): Need => ({
  id,
  isMet: false,
  quote: null,
  at: null,
  names: [],
  ...parts,
});

const shown = (id: NeedId, { words, from }: Sentence): Need =>
  need(id, { isMet: true, quote: words, at: from });

/** The sentences of some parts of the casus that are told to the group, in the order of the ids, then of the note. */
function sentencesOf({ parts, plain }: Look, wanted: (id: PartId | null) => boolean): Sentence[] {
  return parts
    .filter((part) => isAloud(part) && wanted(part.id))
    .flatMap(({ from, to }) => sentencesIn(plain, from, to));
}

const notTelling: readonly (PartId | null)[] = ['people', 'tried', 'wish', 'goal', 'whyNow', 'values'];
const tells = (id: PartId | null): boolean => !notTelling.includes(id);

/** One sentence with a time or a place that tells what was, and not what always happens; or a story in the present. */
function moment(look: Look): Need {
  const { hasTime, hasPlace, isPast, isHabit } = look.grammar;
  const isSetting = ({ words }: Sentence): boolean => {
    const text = forRules(words);
    return (hasTime(text) || hasPlace(text)) && !isHabit(text);
  };
  const settings = sentencesOf(look, tells).filter(isSetting);
  const found = settings.find(({ words }) => isPast(forRules(words))) ?? toldNow(look, settings);
  return found ? shown('moment', found) : need('moment', { at: placeIn(look, 'situation') });
}

/** Where a story is told in the present: the sentence in which something happens after the time or the place was named. */
function toldNow(look: Look, [first]: readonly Sentence[]): Sentence | undefined {
  if (!first) return undefined;
  const { tellsOn, isHabit } = look.grammar;
  return sentencesOf(look, tells).find(({ words, from }) => {
    const text = forRules(words);
    return from >= first.from && tellsOn(text) && !isHabit(text);
  });
}

/** In the part for it any sentence about oneself; elsewhere one in which the writer does or leaves something. */
function ownPart(look: Look): Need {
  const { isAboutMe, isOwnDeed, startsWithOther } = look.grammar;
  const own = look.parts.filter(({ id }) => id === 'ownPart');
  const inPart = sentencesOf(look, (id) => id === 'ownPart').find(({ words }) => {
    const text = forRules(words);
    return isAboutMe(text) || !startsWithOther(text);
  });
  const elsewhere = sentencesOf(look, (id) => id !== 'wish' && id !== 'ownPart').find(({ words }) =>
    isOwnDeed(forRules(words)),
  );
  const found = inPart ?? elsewhere;
  if (found) return shown('ownPart', found);
  const isKept =
    own.some(({ isPrivate, words }) => isPrivate && words !== '') || isInOutcome(look, own.length > 0);
  return need('ownPart', { isMet: isKept, at: placeIn(look, 'ownPart') });
}

/** Where the method keeps back what one did, it stands in the outcome; nothing of that is shown. */
function isInOutcome({ parts, plain, grammar }: Look, hasPart: boolean): boolean {
  if (hasPart) return false;
  return parts
    .filter(({ id }) => id === 'outcome')
    .flatMap(({ from, to }) => sentencesIn(plain, from, to))
    .some(({ words }) => grammar.isOwnDeed(forRules(words)));
}

/** One question, about oneself: what the other hints say can wait. */
function question({ question: asked, language }: CasusInView): Need {
  const spoils = ['about-others', 'not-about-me', 'several'];
  const isGood = !questionHints(asked, language).some(({ id }) => spoils.includes(id));
  const isMet = asked.trim() !== '' && isGood;
  return need('question', { isMet, quote: isMet ? asked.trim() : null });
}

/** No names where the group will hear them. */
function roles(look: Look): Need {
  const { parts, names } = look;
  const aloud = parts.filter(isAloud);
  const heard = names.filter(({ from }) => aloud.some((part) => from >= part.headFrom && from < part.to));
  const [first] = heard;
  if (first) return need('roles', { names: [...new Set(heard.map(({ text }) => text))], at: first.from });
  const [people] = sentencesOf(look, (id) => id === 'people');
  if (people) return shown('roles', people);
  const isWritten = aloud.some(({ words }) => words !== '');
  return need('roles', { isMet: isWritten, at: placeIn(look, 'people') });
}

/** What one wants of the group: the part for it has words, or a sentence elsewhere says so. */
function wish(look: Look): Need {
  const found =
    sentencesOf(look, (id) => id === 'wish')[0] ??
    sentencesOf(look, () => true).find(({ words }) => look.grammar.isWish(forRules(words)));
  if (found) return shown('wish', found);
  const isKept = look.parts.some(({ id, isPrivate, words }) => id === 'wish' && isPrivate && words !== '');
  return need('wish', { isMet: isKept, at: placeIn(look, 'wish') });
}

/** Where to write: in the part for it, else in the situation, else in the first part that is told. */
function placeIn({ text, parts }: Look, id: PartId): number | null {
  const aloud = parts.filter(isAloud);
  const part = aloud.find((one) => one.id === id) ?? aloud.find((one) => one.id === 'situation') ?? aloud[0];
  return part ? placeToWrite(text, part) : null;
}
