import { budgetOf, secondsLeft, type PhaseClock } from './phaseClock';

/** How a phase stands in its time: calm, near its end, or at its end and over it. */
export type TimeSign = 'calm' | 'soft' | 'over';

/** The part of a phase's minutes that is left when the soft sign comes. */
const softPart = 0.2;

/** The sign of the present phase at a moment. It follows from the clock alone, so nobody need have looked before. */
export function signNow(clock: PhaseClock, now: Date): TimeSign {
  const left = secondsLeft(clock, now);
  if (left <= 0) return 'over';
  return left <= budgetOf(clock, clock.phase) * softPart ? 'soft' : 'calm';
}
