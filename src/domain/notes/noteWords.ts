import type { NoteLanguage } from './noteTypes';

/** The words that notes themselves carry: headings and table heads. They belong to the format, not to the interface. */
export const noteWords = {
  nl: {
    takeAways: 'Wat we meenemen',
    actions: 'Acties',
    evaluation: 'Evaluatie',
    observation: 'Observatie',
    time: 'Tijd',
    arrival: 'Aankomst',
    promises: 'Terugblik',
    offers: 'Aangeboden casussen',
    versions: 'De vraag door de tijd',
    timeHead: ['Fase', 'Gepland', 'Werkelijk'],
    total: 'Samen',
  },
  en: {
    takeAways: 'What we take along',
    actions: 'Actions',
    evaluation: 'Evaluation',
    observation: 'Observation',
    time: 'Time',
    arrival: 'Arrival',
    promises: 'Looking back',
    offers: 'Casussen on offer',
    versions: 'The question over time',
    timeHead: ['Phase', 'Planned', 'Actual'],
    total: 'Together',
  },
} as const satisfies Record<NoteLanguage, unknown>;

/** The sections that close a session note. */
export type ClosingSection = 'takeAways' | 'actions' | 'evaluation' | 'observation' | 'time';

export const closingSections: readonly ClosingSection[] = [
  'takeAways',
  'actions',
  'evaluation',
  'observation',
  'time',
];

/** The sections of a session note that are there only when something stands in them. */
export const onDemandSections: readonly ClosingSection[] = ['observation'];

/** The sections that a note can have before the phases of a session, or for the versions of a casus' question. */
export type OtherSection = 'arrival' | 'promises' | 'offers' | 'versions';

/** Whether a heading is that of a section of ours, in either language. */
export function isHeadingOf(section: ClosingSection | OtherSection, title: string): boolean {
  return Object.values(noteWords).some((words) => words[section].toLowerCase() === title.toLowerCase());
}

/** The words of closed sets of values, per language. Reading accepts both. */
export const statusWords = {
  nl: {
    draft: 'concept',
    ready: 'klaar',
    discussed: 'besproken',
    closed: 'afgesloten',
    planned: 'gepland',
    running: 'bezig',
    paused: 'gepauzeerd',
    done: 'afgerond',
  },
  en: {
    draft: 'draft',
    ready: 'ready',
    discussed: 'discussed',
    closed: 'closed',
    planned: 'planned',
    running: 'running',
    paused: 'paused',
    done: 'done',
  },
} as const satisfies Record<NoteLanguage, Record<string, string>>;

export type Status = keyof (typeof statusWords)['en'];
export type CasusStatus = 'draft' | 'ready' | 'discussed' | 'closed';
export type SessionStatus = 'planned' | 'running' | 'paused' | 'done';

/** The status that a word names in either language, or null. */
export function statusOf(word: unknown): Status | null {
  const statuses = Object.keys(statusWords.en) as Status[];
  return (
    statuses.find((status) => statusWords.nl[status] === word || statusWords.en[status] === word) ?? null
  );
}
