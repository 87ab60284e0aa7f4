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

/** Whether a note can still be changed in this way. */
export function mayBecome(note: SessionNote, { before, next }: PhasesChange): boolean {
  const { phases, clock } = note.properties;
  const isAsSeen =
    clock.plan.length === before.length &&
    (phases.length === 0 || before.every(({ number }, place) => phases[place] === number)) &&
    (phases.length === 0 || phases.length === before.length);
  if (!isAsSeen || next.length <= clock.phase) return false;
  const places = next.map(({ was }) => was).filter((was) => was !== null);
  const staying = before.map((_, place) => place).filter((place) => whyItStays(note, before, place) !== null);
  const inOrder = places.filter((place) => staying.includes(place));
  return (
    new Set(places).size === places.length &&
    inOrder.length === staying.length &&
    inOrder.every((place, at) => place === staying[at]) &&
    next.every(({ was, phase }, at) => {
      if (was === null) return at > clock.phase;
      const isSame = before[was]?.number === phase.number;
      return hasBegun(note, was) ? isSame && (was > clock.phase || was === at) : true;
    }) &&
    next.slice(0, clock.phase + 1).every(({ was }, at) => was === at)
  );
}
