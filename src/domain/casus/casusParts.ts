import type { NoteLanguage } from '../notes/noteTypes';

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
  outcome: { nl: 'Afloop', en: 'Outcome' },
  privacyCheck: { nl: 'Privacycheck', en: 'Privacy check' },
} as const satisfies Record<string, Record<NoteLanguage, string>>;

export type PartId = keyof typeof partTitles;

/**
 * A part of a casus note: which one, or null when its heading is not one of ours; its heading as it stands there; where
 * its body lies in the text; and the words of the body without comments.
 */
export interface CasusPart {
  readonly id: PartId | null;
  readonly title: string;
  readonly from: number;
  readonly to: number;
  readonly words: string;
}
