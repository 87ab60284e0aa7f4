import type { Experience, Method, QuestionKind, Trust } from '../methods/method';

/**
 * What is known when a method is to be chosen; null is unknown and never counts against a method. `people` are all who
 * are present, `ledBefore` is how often the facilitator led each method, by id, and `recent` the ids of the methods of
 * this group's sessions, newest first.
 */
export interface Situation {
  readonly minutes: number | null;
  readonly people: number | null;
  readonly mode: Method['mode'] | null;
  readonly experience: Experience | null;
  readonly trust: Trust | null;
  readonly kind: QuestionKind | null;
  readonly ledBefore: ReadonlyMap<string, number> | null;
  readonly recent: readonly string[] | null;
}

/** A situation of which nothing is known. */
export const unknownSituation: Situation = {
  minutes: null,
  people: null,
  mode: null,
  experience: null,
  trust: null,
  kind: null,
  ledBefore: null,
  recent: null,
};

/** In a group or alone: as said, else as the number of people tells. */
export function modeOf({ mode, people }: Pick<Situation, 'mode' | 'people'>): Method['mode'] | null {
  if (mode !== null || people === null) return mode;
  return people === 1 ? 'solo' : 'group';
}

/** Whether a method can be done in this mode: some methods for a group serve one person as well. */
export function servesMode({ mode, groupSize }: Method, wanted: Method['mode']): boolean {
  return mode === wanted || (wanted === 'solo' && groupSize?.min === 1);
}
