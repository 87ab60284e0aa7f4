import { nearestWord } from '../text/nearestWord';
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

/** What a value behind `key` stands for. A slip is taken for a word of the language in which the key is written. */
export const shownOf = (word: string, key: string): Meaning<Shown> =>
  meaning(word, shownThings, shownWords, languageOf(key));

export const doneOf = (word: string, key: string): Meaning<DoneChoice> =>
  meaning(word, doneChoices, doneWords, languageOf(key));

const languageOf = (key: string): NoteLanguage =>
  Object.values<string>(keyWords.en).includes(plain(key)) ? 'en' : 'nl';

const plain = (word: string): string => word.trim().toLowerCase().replaceAll('’', '').replaceAll("'", '');

function meaning<T extends string>(
  written: string,
  all: readonly T[],
  words: Words<T>,
  first: NoteLanguage = 'nl',
): Meaning<T> {
  const word = plain(written);
  const is = all.find((one) => words.nl[one] === word || words.en[one] === word) ?? null;
  const both: readonly NoteLanguage[] = first === 'nl' ? ['nl', 'en'] : ['en', 'nl'];
  const known = both.flatMap((language) => all.map((one) => words[language][one]));
  return { is, instead: is === null ? nearestWord(word, known) : null };
}
