import { nearestWord } from '../methods/nearestWord';
import type { NoteLanguage } from '../notes/noteTypes';
import { doneChoices, queryKeys, shownThings, type DoneChoice, type QueryKey, type Shown } from './query';

/** The words of a query. They are the format's, not the interface's; both languages are read wherever. */
export const keyWords = {
  en: {
    show: 'show',
    period: 'period',
    group: 'group',
    theme: 'theme',
    owner: 'owner',
    which: 'which',
    limit: 'limit',
  },
  nl: {
    show: 'toon',
    period: 'periode',
    group: 'groep',
    theme: 'thema',
    owner: 'van',
    which: 'welke',
    limit: 'aantal',
  },
} as const satisfies Record<NoteLanguage, Record<QueryKey, string>>;

export const shownWords = {
  en: {
    actions: 'actions',
    sessions: 'sessions',
    casussen: 'casussen',
    reflections: 'reflections',
    lookBacks: 'look-backs',
    themes: 'themes',
  },
  nl: {
    actions: 'acties',
    sessions: 'sessies',
    casussen: 'casussen',
    reflections: 'reflecties',
    lookBacks: 'terugblikken',
    themes: 'themas',
  },
} as const satisfies Record<NoteLanguage, Record<Shown, string>>;

export const doneWords = {
  en: { open: 'open', done: 'done', all: 'all' },
  nl: { open: 'open', done: 'gedaan', all: 'alle' },
} as const satisfies Record<NoteLanguage, Record<DoneChoice, string>>;

type Words<T extends string> = Record<NoteLanguage, Record<T, string>>;

/** What a word stands for in either language, or null; with the word that was probably meant. */
export interface Meaning<T> {
  readonly is: T | null;
  readonly instead: string | null;
}

export const keyOf = (word: string): Meaning<QueryKey> => meaning(word, queryKeys, keyWords);
export const shownOf = (word: string): Meaning<Shown> => meaning(word, shownThings, shownWords);
export const doneOf = (word: string): Meaning<DoneChoice> => meaning(word, doneChoices, doneWords);

function meaning<T extends string>(written: string, all: readonly T[], words: Words<T>): Meaning<T> {
  const word = written.trim().toLowerCase().replaceAll('’', '').replaceAll("'", '');
  const is = all.find((one) => words.nl[one] === word || words.en[one] === word) ?? null;
  const known = all.flatMap((one) => [words.nl[one], words.en[one]]);
  return { is, instead: is === null ? nearestWord(word, known) : null };
}
