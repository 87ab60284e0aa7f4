import type { Contribution } from '../contributions/contribution';
import { formatContribution } from '../contributions/contributionLine';
import type { NoteLanguage } from '../notes/noteTypes';

/** What one finds on looking back at one's own sentence; `skipped` and `notAgain` are answers too. */
export const reflectionAnswers = ['stillTrue', 'partly', 'noLonger', 'skipped', 'notAgain'] as const;

export type ReflectionAnswer = (typeof reflectionAnswers)[number];

/** Returning to a reflection: `day` is an ISO day, `text` what happened since, or ''. */
export interface ReflectionLookBack {
  readonly id: string;
  readonly day: string;
  readonly answer: ReflectionAnswer;
  readonly text: string;
}

/** The words that notes carry; reading accepts both languages. */
export const answerWords = {
  nl: {
    stillTrue: 'klopt nog',
    partly: 'deels',
    noLonger: 'klopt niet meer',
    skipped: 'overgeslagen',
    notAgain: 'niet opnieuw',
  },
  en: {
    stillTrue: 'still true',
    partly: 'partly',
    noLonger: 'no longer true',
    skipped: 'skipped',
    notAgain: 'not again',
  },
} as const satisfies Record<NoteLanguage, Record<ReflectionAnswer, string>>;

/** A look-back as one line of a reflection note. */
export function formatReflectionLookBack(lookBack: ReflectionLookBack, language: NoteLanguage): string {
  const { id, day, answer, text } = lookBack;
  const word = answerWords[language][answer];
  const said = text.trim() === '' ? word : `${word}: ${text.trim()}`;
  return formatContribution({ id, kind: 'lookBack', speaker: day, text: said, mark: null, chosen: false });
}

/** Reads a line as a look-back on a reflection; null when it is none. */
export function readReflectionLookBack(line: Contribution): ReflectionLookBack | null {
  const { kind, speaker, id } = line;
  if (kind !== 'lookBack' || speaker === null || !/^\d{4}-\d{2}-\d{2}$/.test(speaker)) return null;
  const [, word = '', text = ''] = /^([^:]+?)(?::\s*([\s\S]*))?$/.exec(line.text) ?? [];
  const said = word.trim().toLowerCase();
  const answer = reflectionAnswers.find(
    (one) => answerWords.nl[one] === said || answerWords.en[one] === said,
  );
  return answer === undefined ? null : { id, day: speaker, answer, text: text.trim() };
}
