import type { Kind } from '../contributions/contribution';

/** Who may be active or silent in a phase; `me` is the one person of a solo model. */
export type PhaseRole =
  'presenter' | 'participants' | 'facilitator' | 'note-taker' | 'observer' | 'all' | 'me';

/** How someone is silent: listening, with the back to the group, with the camera off, or out of the room. */
export type Silence = 'listens' | 'back-turned' | 'camera-off' | 'leaves';

/** Whether advice may be given in a phase, is kept for later, or has no place. */
export type AdviceRule = 'allowed' | 'parked' | 'barred';

/** One phase of a method, as its note describes it. The panel is driven by these properties only. */
export interface Phase {
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
  readonly rewords: boolean;
  readonly writeFirst: boolean;
  readonly takesNotes: boolean;
  readonly isPrivate: boolean;
  readonly optional: boolean;
  readonly rounds: number;
  readonly instruction: string;
  readonly rules: readonly string[];
}

/** A method or solo model: an ordered list of phases with what one needs to choose it. */
export interface Method {
  readonly id: string;
  readonly title: string;
  readonly mode: 'group' | 'solo';
  readonly groupSize: { readonly min: number; readonly max: number } | null;
  readonly experience: 'beginner' | 'some' | 'advanced' | null;
  readonly trust: 'low' | 'medium' | 'high' | null;
  readonly fits: string;
  readonly sources: readonly string[];
  readonly introduction: string;
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
  | 'id'
  | 'title'
  | 'mode'
  | 'group-size'
  | 'a-phase'
  | 'minutes'
  | 'active'
  | 'known-key'
  | 'known-value'
  | 'number'
  | 'yes-or-no';

/** The minutes of all phases together, rounds counted. */
export function totalMinutes(method: Method): number {
  return method.phases.reduce((sum, { minutes, rounds }) => sum + minutes * rounds, 0);
}
