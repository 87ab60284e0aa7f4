import type { SessionPhase } from '../methods/expandRounds';
import type { PropertyNames } from '../notes/propertyNames';
import { combine, edit, refuse, type Edit } from '../text/changes';
import { mayBecome } from './freePhases';
import { headingChanges } from './headingChanges';
import { setNamed } from '../notes/setNamed';
import type { SessionNote } from './sessionNote';

/** A place in a session to come: the place it was (from 0), or null when it is put in, with its phase and minutes. */
export interface NextPlace {
  readonly was: number | null;
  readonly phase: SessionPhase;
  readonly minutes: number;
}

/** A change of the phases of a session, all places from the first to the last. */
export interface PhasesChange {
  /** The phases as the session passes them now. */
  readonly before: readonly SessionPhase[];
  readonly next: readonly NextPlace[];
  /** The numbers for the note to keep; null takes the property away. */
  readonly numbers: readonly number[] | null;
}

/**
 * Gives a session other phases from here on: their order, their minutes, and their headings in the note. It refuses when
 * the note passes other phases by now, or when a phase that has begun, or in which something stands, would go or move.
 */
export function changePhases(note: SessionNote, change: PhasesChange, names: PropertyNames): Edit {
  if (!mayBecome(note, change)) return refuse('phases-changed');
  return combine(phaseProperties(note, change, names), edit(...headingChanges(note, change)));
}

/** The change of the properties that count phases: plan, added and spent go along with their phases. */
export function phaseProperties(
  note: SessionNote,
  { next, numbers }: PhasesChange,
  names: PropertyNames,
): Edit {
  const { added, spent } = note.properties.clock;
  const alongWith = (values: readonly number[]): number[] =>
    next.map(({ was }) => (was === null ? 0 : (values[was] ?? 0)));
  const values = {
    plan: next.map(({ minutes }) => Math.round(minutes * 100) / 100),
    added: alongWith(added),
    spent: alongWith(spent),
    phases: numbers,
  };
  return setNamed(note.text, values, names);
}
