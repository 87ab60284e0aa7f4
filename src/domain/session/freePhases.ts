import type { SessionPhase } from '../methods/expandRounds';
import type { PhasesChange } from './changePhases';
import { phaseHeading } from './phaseHeading';
import type { SessionNote } from './sessionNote';

/** Why a phase stays where it is in a session that is under way. */
export type Stays = 'begun' | 'written';

/**
 * Why a phase of a session, by its place from 0, can't be left out or moved any more: it has begun, or its part of the
 * note holds more than the heading that we made. Null when it can.
 */
export function whyItStays(note: SessionNote, phases: readonly SessionPhase[], place: number): Stays | null {
  if (hasBegun(note, place)) return 'begun';
  const section = note.phases.get(place);
  const phase = phases[place];
  if (!section || !phase) return null;
  const { heading, to } = section;
  const isOurs = note.text.slice(heading.from, heading.to) === phaseHeading(place, phase);
  return isOurs && note.text.slice(heading.to, to).trim() === '' ? null : 'written';
}

/** Whether a phase is under way, or was visited before. */
export function hasBegun({ properties }: SessionNote, place: number): boolean {
  const { phase, spent } = properties.clock;
  return place <= phase || (spent[place] ?? 0) > 0;
}

/**
 * Whether the phase at a place can become another one: a later phase that has not begun, or one with the same title, so
 * that what was written there stands under its own heading.
 */
export function mayTurnInto(
  note: SessionNote,
  place: number,
  phase: SessionPhase,
  other: TitledPhase,
): boolean {
  if (!hasBegun(note, place)) return true;
  return place > note.properties.clock.phase && phase.title === other.title;
}

type TitledPhase = Pick<SessionPhase, 'title'>;

/** Whether a note can still be changed in this way: it is as it was seen, and what stays in it stays. */
export function mayBecome(note: SessionNote, change: PhasesChange): boolean {
  return isAsSeen(note, change.before) && hasItsStart(note, change) && keepsWhatStays(note, change);
}

function isAsSeen({ properties }: SessionNote, before: readonly SessionPhase[]): boolean {
  const { phases, clock } = properties;
  const isSame = phases.length === before.length && before.every(({ number }, at) => phases[at] === number);
  return clock.plan.length === before.length && (phases.length === 0 || isSame);
}

/** Up to the present phase nothing changes place, and no phase becomes one that it can't become. */
function hasItsStart(note: SessionNote, { before, next }: PhasesChange): boolean {
  const { phase: present } = note.properties.clock;
  const start = next.slice(0, present + 1);
  return (
    start.length === present + 1 &&
    start.every(({ was }, at) => was === at) &&
    next.every(({ was, phase }) => {
      const old = was === null ? undefined : before[was];
      if (was === null || !old || old.number === phase.number) return true;
      return mayTurnInto(note, was, old, phase);
    })
  );
}

/** Each place comes back once at most; those that stay do, in their order. */
function keepsWhatStays(note: SessionNote, { before, next }: PhasesChange): boolean {
  const places = next.flatMap(({ was }) => was ?? []);
  const staying = before.map((_, place) => place).filter((place) => whyItStays(note, before, place) !== null);
  const kept = places.filter((place) => staying.includes(place));
  return (
    new Set(places).size === places.length &&
    kept.length === staying.length &&
    kept.every((place, at) => place === staying[at])
  );
}
