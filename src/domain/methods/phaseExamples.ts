import { phaseKeys, wordFor, type PhaseKey } from './methodWords';

/** For each key of a phase a value that is right, in English and in Dutch. */
const values: Readonly<Record<PhaseKey, readonly [english: string, dutch: string]>> = {
  minutes: ['15', '15'],
  active: ['presenter', 'inbrenger'],
  silent: ['participants', 'deelnemers'],
  silence: ['listens', 'luistert'],
  captures: ['question, answer', 'vraag, antwoord'],
  advice: ['parked', 'geparkeerd'],
  'questions-each': ['2', '2'],
  turns: ['yes', 'ja'],
  marks: ['yes', 'ja'],
  warm: ['gives energy', 'geeft energie'],
  neutral: ['is new', 'is nieuw'],
  cold: ['is known', 'is bekend'],
  rewords: ['yes', 'ja'],
  'write-first': ['yes', 'ja'],
  notes: ['no', 'nee'],
  private: ['yes', 'ja'],
  optional: ['yes', 'ja'],
  elastic: ['yes', 'ja'],
  rounds: ['3', '3'],
  with: ['five steps', 'vijf stappen'],
  chooses: ['Steps', 'Stappen'],
};

/** A line with this key that is right. */
export const exampleOf = (key: PhaseKey, dutch: boolean): string =>
  `${wordFor(phaseKeys, key, dutch)}:: ${values[key][dutch ? 1 : 0]}`;
