import type { NoteLanguage } from '../notes/noteTypes';

/**
 * What a question does to the one who is asked (field study, questions 4.1). `unsure` is a question that is not open,
 * without a rule that names its kind with enough certainty.
 */
export const questionKinds = [
  'open',
  'closed',
  'leading',
  'why',
  'stacked',
  'advice',
  'scaling',
  'hypothetical',
  'circular',
  'miracle',
  'unsure',
] as const;

export type QuestionKind = (typeof questionKinds)[number];

/** What is made of a line: its kind, whether it gets a nudge, the name of the rule, and a safe rewording if there is one. */
export interface Judgement {
  readonly kind: QuestionKind;
  readonly nudge: boolean;
  readonly rule: string;
  readonly rewording: string | null;
}

/** In which language and where a question is asked. In a phase of hypotheses "could it be that" is in its place. */
export interface Asking {
  readonly language: NoteLanguage;
  readonly whyIsFine: boolean;
  readonly mayBeHypothesis: boolean;
}
