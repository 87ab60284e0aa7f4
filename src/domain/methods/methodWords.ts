import type { Kind } from '../contributions/contribution';
import type { AdviceRule, PhaseRole, Silence } from './method';

/** Words of a method note: each as the program calls it, which is the English word, with the Dutch word beside it. */
export type Words<T extends string> = readonly (readonly [english: T, dutch: string])[];

/** The keys of a phase. */
export const phaseKeys = [
  ['minutes', 'minuten'],
  ['active', 'actief'],
  ['silent', 'stil'],
  ['silence', 'stilte'],
  ['captures', 'vangt'],
  ['advice', 'advies'],
  ['questions-each', 'vragen-elk'],
  ['turns', 'beurten'],
  ['marks', 'warmte'],
  ['warm', 'warm'],
  ['neutral', 'neutraal'],
  ['cold', 'koud'],
  ['rewords', 'herformuleert'],
  ['write-first', 'eerst-schrijven'],
  ['notes', 'notities'],
  ['private', 'prive'],
  ['optional', 'optioneel'],
  ['elastic', 'rekbaar'],
  ['rounds', 'rondes'],
  ['with', 'bij'],
  ['chooses', 'kiest'],
] as const satisfies Words<string>;

export type PhaseKey = (typeof phaseKeys)[number][0];

/** The key that offers a choice, in a note's introduction. */
export const choiceKeys = [['choice', 'keuze']] as const satisfies Words<string>;

export const roleWords: Words<PhaseRole> = [
  ['presenter', 'inbrenger'],
  ['participants', 'deelnemers'],
  ['facilitator', 'begeleider'],
  ['note-taker', 'notulist'],
  ['observer', 'observator'],
  ['all', 'allen'],
  ['me', 'ik'],
];

export const silenceWords: Words<Silence> = [
  ['listens', 'luistert'],
  ['back-turned', 'rug-toe'],
  ['camera-off', 'camera-uit'],
  ['leaves', 'buiten'],
];

export const kindWords: Words<Kind> = [
  ['question', 'vraag'],
  ['answer', 'antwoord'],
  ['view', 'beeld'],
  ['hypothesis', 'hypothese'],
  ['association', 'associatie'],
  ['advice', 'advies'],
  ['insight', 'inzicht'],
  ['fact', 'feit'],
  ['note', 'notitie'],
];

export const adviceWords: Words<AdviceRule> = [
  ['allowed', 'mag'],
  ['parked', 'geparkeerd'],
  ['barred', 'niet'],
];

export const yesNoWords: Words<'yes' | 'no'> = [
  ['yes', 'ja'],
  ['no', 'nee'],
];

export const roundWords: Words<'each'> = [['each', 'elk']];

/** What a word of a note means, in either language; undefined when it is none of these. */
export function meaningOf<T extends string>(words: Words<T>, written: string): T | undefined {
  const word = written.trim().toLowerCase();
  return words.find(([english, dutch]) => word === english || word === dutch)?.[0];
}

/** Whether a key was written in Dutch. */
export const isDutch = (words: Words<string>, written: string): boolean =>
  words.some(([english, dutch]) => english !== dutch && dutch === written.trim().toLowerCase());

/** The word for a meaning in the language at hand. */
export const wordFor = (words: Words<string>, meaning: string, dutch: boolean): string =>
  words.find(([english]) => english === meaning)?.[dutch ? 1 : 0] ?? meaning;
