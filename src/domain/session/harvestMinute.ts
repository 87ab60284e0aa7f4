import type { SessionPhase } from '../methods/expandRounds';
import { secondsLeft, spentUpTo, type PhaseClock } from './phaseClock';

const minute = 60;

/**
 * The places, from 0, of phases in which nothing was written down and that have something to harvest: they have begun,
 * and more people than the facilitator were active. The last phase of a session comes into it as well.
 */
export function harvestPlaces(phases: readonly SessionPhase[], clock: PhaseClock): number[] {
  return phases.flatMap((phase, place) => {
    const isPassed = place < clock.phase && (clock.spent[place] ?? 0) > 0;
    const isLastOne = place === clock.phase && place === phases.length - 1;
    return hasHarvest(phase) && (isPassed || isLastOne) ? [place] : [];
  });
}

const hasHarvest = ({ takesNotes, isPrivate, active }: SessionPhase): boolean =>
  !takesNotes && !isPrivate && active.some((role) => role !== 'facilitator');

/**
 * Whether it is time to say what came up in a phase without notes: during the first minute of the phase after it, and
 * for the last phase, which no phase follows, from a minute before its end. A pause makes the minute no shorter.
 */
export function isHarvestTime(place: number, clock: PhaseClock, now: Date): boolean {
  if (place === clock.phase) return secondsLeft(clock, now) <= minute;
  return place === clock.phase - 1 && (spentUpTo(clock, now)[clock.phase] ?? 0) < minute;
}
