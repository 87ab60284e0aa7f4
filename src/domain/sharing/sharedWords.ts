import type { NoteLanguage } from '../notes/noteTypes';

/** The ways in which a casus can be shared. */
export const shareWays = ['note', 'clipboard', 'file'] as const;

export type ShareWay = (typeof shareWays)[number];

/** The words that a shared copy and the list of what was shared carry; they belong to the format. */
export const sharedWords = {
  nl: {
    question: 'Vraag',
    themes: 'Thema’s',
    ways: { note: 'notitie', clipboard: 'klembord', file: 'bestand' },
    folder: 'Intervisie/Gedeeld',
  },
  en: {
    question: 'Question',
    themes: 'Themes',
    ways: { note: 'note', clipboard: 'clipboard', file: 'file' },
    folder: 'Intervisie/Shared',
  },
} as const satisfies Record<NoteLanguage, { ways: Record<ShareWay, string> } & Record<string, unknown>>;
