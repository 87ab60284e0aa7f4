import { noteWords } from '../notes/noteWords';
import type { NoteLanguage } from '../notes/noteTypes';
import { outlineOf, type ListItem } from '../text/outline';
import { calloutsIn } from './preparing/callouts';
import { withoutComments } from './preparing/comments';
import { headedParts, type HeadedPart } from './preparing/headedParts';
import { hasPrivateMark, withoutPrivateMark } from './preparing/privateMark';

const ofNote = (part: 'versions' | 'actions'): Record<NoteLanguage, string> => ({
  nl: noteWords.nl[part],
  en: noteWords.en[part],
});

/** The parts that a casus can have, by the headings that the templates give them (field study, practice 3.1). */
export const partTitles = {
  situation: { nl: 'Situatie', en: 'Situation' },
  ownPart: { nl: 'Mijn aandeel', en: 'My part' },
  people: { nl: 'Betrokkenen', en: 'Who was involved' },
  turningPoint: { nl: 'Kantelpunt', en: 'Turning point' },
  feelings: { nl: 'Gevoelens en gedachten', en: 'Thoughts and feelings' },
  tried: { nl: 'Al geprobeerd', en: 'Tried so far' },
  wish: { nl: 'Wat ik van de groep wil', en: 'What I want from the group' },
  goal: { nl: 'Leerdoel', en: 'Learning goal' },
  whyNow: { nl: 'Waarom nu', en: 'Why now' },
  betweenUs: { nl: 'Tussen ons', en: 'Between us' },
  stays: { nl: 'Wat me bijblijft', en: 'What stays with me' },
  sides: { nl: 'De twee kanten', en: 'The two sides' },
  values: { nl: 'Waarden', en: 'Values' },
  nowDo: { nl: 'Wat ik nu zou doen', en: 'What I would do now' },
  wentWell: { nl: 'Wat goed ging', en: 'What went well' },
  helped: { nl: 'Wat hielp', en: 'What helped' },
  outcome: { nl: 'Afloop', en: 'Outcome' },
  privacyCheck: { nl: 'Privacycheck', en: 'Privacy check' },
  versions: ofNote('versions'),
  shared: { nl: 'Gedeeld', en: 'Shared' },
  actions: ofNote('actions'),
} as const satisfies Record<string, Record<NoteLanguage, string>>;

export type PartId = keyof typeof partTitles;

/** What people call a part in notes of their own. */
const otherTitles: Partial<Record<PartId, readonly string[]>> = {
  situation: ['de situatie', 'the situation'],
  ownPart: ['eigen aandeel', 'eigen rol en aandeel', 'own part', 'my share'],
  feelings: ['gevoelens', 'gedachten en gevoelens', 'feelings', 'feelings and thoughts'],
  wish: ['wat wil ik van de groep', 'what i want of the group', 'what do i want from the group'],
  outcome: ['de afloop', 'hoe het afliep', 'hoe liep het af', 'the outcome', 'how it ended'],
};

/**
 * A part of a casus note: which one, or null when its heading is not one of ours; its heading as it stands there ('' for
 * what stands before the first one); where it begins with its heading, and where its body lies in the text; the words of
 * the body without comments; and whether it is marked private.
 */
export interface CasusPart {
  readonly id: PartId | null;
  readonly title: string;
  readonly headFrom: number;
  readonly from: number;
  readonly to: number;
  readonly words: string;
  readonly isPrivate: boolean;
}

/**
 * The part that a heading names in either language, whatever its number, its case, its mark and what it adds in brackets
 * or after a comma; null when it is another.
 */
export function partIdOf(title: string): PartId | null {
  const named = bare(title);
  const ids = Object.keys(partTitles) as PartId[];
  const isNamed = (id: PartId): boolean =>
    [...Object.values(partTitles[id]), ...(otherTitles[id] ?? [])].some((one) => bare(one) === named);
  return ids.find(isNamed) ?? null;
}

const bare = (title: string): string =>
  withoutPrivateMark(title)
    .replace(/^[\s*_]*(?:\d+[.):]?(?:\s+|$))?/, '')
    .replace(/\s*(?:[(,:?]|[–-] ).*$|[\s*_.]+$/, '')
    .replace(/\s+/g, ' ')
    .replace(/’/g, "'")
    .toLowerCase();

/**
 * The parts of a casus in the order of the note; none lies over another, and with their headings they are the whole body.
 * An outcome in a callout, and a callout or list item marked private, is a part of its own with the title of the callout
 * or of what it stands in; what follows it there is that part again.
 */
export function readCasusParts(text: string): CasusPart[] {
  const plain = withoutComments(text);
  const outline = outlineOf(text);
  const cuts = [...calloutCuts(plain), ...itemCuts(plain, outline.items)];
  return headedParts(plain, outline.headings, partIdOf)
    .flatMap((part) => split(plain, part, cuts))
    .filter(({ title, from, to }) => title !== '' || plain.slice(from, to).trim() !== '')
    .map((part) => ({ ...part, words: wordsOf(plain.slice(part.from, part.to)) }));
}

type Cut = Pick<HeadedPart, 'headFrom' | 'from' | 'to' | 'isPrivate'> & Partial<HeadedPart>;

function calloutCuts(plain: string): Cut[] {
  return calloutsIn(plain).flatMap(({ type, title, ...range }): Cut[] => {
    const isPrivate = hasPrivateMark(title);
    const isOutcome = [type, title].some((words) => partIdOf(words) === 'outcome');
    if (isOutcome) return [{ id: 'outcome', title: title || type, ...range, isPrivate }];
    return isPrivate ? [{ title, ...range, isPrivate }] : [];
  });
}

function itemCuts(plain: string, items: readonly ListItem[]): Cut[] {
  const isMarked = ({ content }: ListItem): boolean =>
    hasPrivateMark(/^[^\r\n]*/.exec(plain.slice(content))?.[0] ?? '');
  return items.filter(isMarked).map(({ from, to }) => ({ headFrom: from, from, to, isPrivate: true }));
}

/** A part with what is cut out of it as parts of their own, in the order of the note. */
function split(text: string, part: HeadedPart, cuts: readonly Cut[]): HeadedPart[] {
  if (part.id === 'outcome') return [part];
  const own: HeadedPart[] = [];
  let rest = part;
  const within = cuts.filter(({ headFrom }) => headFrom >= part.from && headFrom < part.to);
  for (const cut of within.sort((a, b) => a.headFrom - b.headFrom || b.to - a.to)) {
    if (cut.to <= rest.from) continue;
    const [headFrom, to] = [Math.max(cut.headFrom, rest.from), Math.min(cut.to, part.to)];
    if (headFrom > rest.headFrom || own.length === 0) own.push({ ...rest, to: headFrom });
    const from = Math.max(cut.from, headFrom);
    own.push({ ...part, ...cut, headFrom, from, to, isPrivate: part.isPrivate || cut.isPrivate });
    rest = { ...part, headFrom: to, from: to };
  }
  const isBlank = text.slice(rest.from, rest.to).trim() === '';
  return own.length > 0 && isBlank ? own : [...own, rest];
}

/** The words of a body; those of a quote or a callout without its signs. */
const wordsOf = (body: string): string =>
  body
    .replace(/^[ \t]*(?:>[ \t]?)+/gm, '')
    .replace(/(\S)[ \t]{2,}/g, '$1 ')
    .trim();
