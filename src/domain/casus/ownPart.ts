import type { NoteLanguage } from '../notes/noteTypes';
import { safeNames } from '../trace/names/nameLists';
import { forRules } from './preparing/sentences';

/**
 * The three steps from a question about another to one about oneself: what I would like to see, what I notice in myself
 * when it does not come, and what I would like to be able to do. Each is the end of a sentence that the interface begins.
 */
export const ownPartSteps = ['wanted', 'noticed', 'able'] as const;

export type OwnPartStep = (typeof ownPartSteps)[number];

/** Beginnings that people repeat though they stand before the field. */
const repeated: Record<NoteLanguage, Record<OwnPartStep, RegExp>> = {
  nl: {
    wanted: /^(?:ik (?:wil|zou graag zien) )?dat /i,
    noticed: /^(?:dat )?ik /i,
    able: /^(?:ik (?:wil|zou graag) (?:kunnen )?|om )?te |^om /i,
  },
  en: {
    wanted: /^(?:i would like |i want )/i,
    noticed: /^(?:that )?i /i,
    able: /^(?:i would like )?(?:to be able )?to /i,
  },
};

/** Whether words keep their capital in the middle of a sentence. */
const keepsCapital = (words: string): boolean =>
  /^(?:I\b|I'|[A-Z]{2,})/.test(words) || safeNames().has(forRules(words).split(/\P{L}/u)[0] ?? '');

/** What was typed at a step as the end of a sentence: without a beginning that was repeated, a capital or a sign at the end. */
export function asEnding(typed: string, step: OwnPartStep, language: NoteLanguage): string {
  const words = typed
    .replace(/\s+/g, ' ')
    .trim()
    .replace(repeated[language][step], '')
    .replace(/[\s.?!,;…]+$/, '');
  return keepsCapital(words) ? words : words.charAt(0).toLowerCase() + words.slice(1);
}

/** What a question about another wants, as the end of the first step's sentence; '' where it can't be told. */
export function wantedIn(question: string, language: NoteLanguage): string {
  const asked = question
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\s?.]+$/, '');
  const pattern =
    language === 'nl'
      ? /^(?:en |maar )?hoe (?:krijg|krijgen|zorg|zorgen|kan|kunnen) (?:ik|we) .*?\bdat (.+)$/i
      : /^(?:and |but )?how (?:do|can|could|should) (?:i|we) (?:get|motivate|persuade) (.+)$/i;
  const found = pattern.exec(asked)?.[1] ?? '';
  return /^(?:ik|we|wij)\b/.test(forRules(found)) ? '' : found;
}
