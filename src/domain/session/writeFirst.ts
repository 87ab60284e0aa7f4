import type { SessionPhase } from '../methods/expandRounds';
import { spentUpTo, type PhaseClock } from './phaseClock';

const longest = 120;

/** The seconds of silence with which a phase begins that is written first: two minutes, at most a third of the phase. */
export const writingSeconds = (minutes: number): number => Math.min(longest, Math.floor((minutes * 60) / 3));

/**
 * The seconds of silence left in which everyone writes before anyone speaks; 0 when it is over, or the phase has none.
 * It follows from the time that the phase has taken, so a restart or another panel gives the same, a pause stops it, and
 * minutes that are added to the phase do not make it longer.
 */
export function writingLeft(phase: SessionPhase | undefined, clock: PhaseClock, now: Date): number {
  if (phase?.writeFirst !== true) return 0;
  const planned = clock.plan[clock.phase] ?? phase.minutes;
  return Math.max(0, writingSeconds(planned) - (spentUpTo(clock, now)[clock.phase] ?? 0));
}
