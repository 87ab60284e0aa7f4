import type { Kind } from '../contributions/contribution';

/** Who may be active or silent in a phase; `me` is the one person of a solo model. */
export type PhaseRole =
  'presenter' | 'participants' | 'facilitator' | 'note-taker' | 'observer' | 'all' | 'me';

/** How someone is silent: listening, with the back to the group, with the camera off, or out of the room. */
export type Silence = 'listens' | 'back-turned' | 'camera-off' | 'leaves';

/** Whether advice may be given in a phase, is kept for later, or has no place. */
export type AdviceRule = 'allowed' | 'parked' | 'barred';

/** What the three marks on a question mean, each in a few words; sources differ (field study, 1.4). */
export interface Legend {
  readonly warm: string;
  readonly neutral: string;
  readonly cold: string;
}

/** One phase of a method, as its note describes it. The panel is driven by these properties only. */
export interface Phase {
  /** Its place among all phases of the note, those of other variants counted, from 1. */
  readonly number: number;
  readonly title: string;
  readonly minutes: number;
  readonly active: readonly PhaseRole[];
  readonly silent: readonly PhaseRole[];
  readonly silence: Silence | null;
  readonly captures: readonly Kind[];
  readonly advice: AdviceRule;
  readonly questionsEach: number | null;
  readonly turns: boolean;
  readonly marks: boolean;
  readonly legend: Legend | null;
  readonly rewords: boolean;
  readonly writeFirst: boolean;
  readonly takesNotes: boolean;
  readonly isPrivate: boolean;
  readonly optional: boolean;
  /** Whether another phase that runs over its time may take minutes from this one. */
  readonly elastic: boolean;
  /** How often it comes by; `each` is as often as there are people. */
  readonly rounds: number | 'each';
  /** The options of the method's choices that it belongs to; empty when it belongs to every variant. */
  readonly options: readonly string[];
  /** The question of the choice that the group settles here, or null. */
  readonly settles: string | null;
  readonly instruction: string;
  readonly rules: readonly string[];
}

/** A choice between variants: what to choose, the options with the default first, and what the choice is about. */
export interface MethodChoice {
  readonly question: string;
  readonly options: readonly string[];
  readonly about: string;
}

/** Kinds of questions that a casus can ask (field study, 2.7). */
export const questionKinds = [
  'practical',
  'relation',
  'emotion',
  'pattern',
  'conversation',
  'decision',
  'success',
  'identity',
] as const;

export type QuestionKind = (typeof questionKinds)[number];

/** The experience that a method asks of a group, least first. */
export const experienceLevels = ['beginner', 'some', 'advanced'] as const;

export type Experience = (typeof experienceLevels)[number];

/** The trust that a method needs in a group, least first. */
export const trustLevels = ['low', 'medium', 'high'] as const;

export type Trust = (typeof trustLevels)[number];

/** How well a method is known: its steps stand in a source, in part, or it is a proposal of our own. */
export const evidenceLevels = ['described', 'partly', 'experimental'] as const;

export type Evidence = (typeof evidenceLevels)[number];

/** A method or solo model: an ordered list of phases with what one needs to choose it. */
export interface Method {
  readonly id: string;
  readonly title: string;
  readonly mode: 'group' | 'solo';
  readonly groupSize: { readonly min: number; readonly max: number } | null;
  readonly experience: Experience | null;
  readonly trust: Trust | null;
  readonly questionKinds: readonly QuestionKind[];
  readonly evidence: Evidence | null;
  readonly fits: string;
  readonly sources: readonly string[];
  readonly introduction: string;
  readonly choices: readonly MethodChoice[];
  /** The phases of all variants; `phasesIn` gives those of one. */
  readonly phases: readonly Phase[];
}

/** What is wrong in a method note: where, what stands there, what was expected and an example that is right. */
export interface MethodProblem {
  readonly line: number;
  readonly found: string;
  readonly expected: MethodExpectation;
  readonly example: string;
}

/** The kinds of mistakes, for which the interface has words. */
export type MethodExpectation =
  | 'properties'
  | 'type'
  | 'id'
  | 'unique-id'
  | 'title'
  | 'mode'
  | 'group-size'
  | 'a-phase'
  | 'fewer-phases'
  | 'minutes'
  | 'active'
  | 'known-key'
  | 'once'
  | 'known-value'
  | 'number'
  | 'yes-or-no'
  | 'legend'
  | 'choice'
  | 'unique-option'
  | 'option'
  | 'chosen-later'
  | 'phases-in-each-variant';
