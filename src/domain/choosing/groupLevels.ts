import { experienceLevels, trustLevels, type Experience, type Trust } from '../methods/method';
import type { NoteLanguage } from '../notes/noteTypes';
import {
  readProperty,
  type PropertyId,
  type PropertyNames,
  type RawProperties,
} from '../notes/propertyNames';
import type { Situation } from './situation';

/** What a group's note says of its experience and of the trust in it; null is not said. */
export type GroupLevels = Pick<Situation, 'experience' | 'trust'>;

/** The words of the levels in a group's note, per language. Reading accepts both. */
export const levelWords = {
  nl: {
    experience: { beginner: 'beginnend', some: 'enige', advanced: 'ervaren' },
    trust: { low: 'laag', medium: 'gewoon', high: 'hoog' },
  },
  en: {
    experience: { beginner: 'beginner', some: 'some', advanced: 'advanced' },
    trust: { low: 'low', medium: 'medium', high: 'high' },
  },
} as const satisfies Record<
  NoteLanguage,
  { experience: Record<Experience, string>; trust: Record<Trust, string> }
>;

/** Reads the levels of a group's note; a word that names no level counts as not said. */
export function readGroupLevels(raw: RawProperties, names: PropertyNames): GroupLevels {
  const { nl, en } = levelWords;
  const experience = plainWord(readProperty(raw, names, 'experience'));
  const trust = plainWord(readProperty(raw, names, 'trust'));
  return {
    experience:
      experienceLevels.find((one) => [nl, en].some((all) => all.experience[one] === experience)) ?? null,
    trust: trustLevels.find((one) => [nl, en].some((all) => all.trust[one] === trust)) ?? null,
  };
}

const plainWord = (value: unknown): string | null =>
  typeof value === 'string' ? value.trim().toLowerCase() : null;

/** The levels as property values in the words of a language; null takes a property away. */
export function groupLevelProperties(
  { experience, trust }: GroupLevels,
  language: NoteLanguage,
): Partial<Record<PropertyId, string | null>> {
  const words = levelWords[language];
  return {
    experience: experience && words.experience[experience],
    trust: trust && words.trust[trust],
  };
}
