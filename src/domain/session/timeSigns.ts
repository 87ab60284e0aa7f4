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

/** What was last seen of a phase's time: the stretch of time it was about, and the furthest sign in it. */
export interface SignsSeen {
  readonly stretch: string;
  readonly sign: TimeSign;
}

const signs: readonly TimeSign[] = ['calm', 'soft', 'over'];

/**
 * Looks again at the time of a session's phase: what to remember, and the sign to give now, if any. A sign is given once,
 * and only the newest: who did not look for half an hour gets one, not two. A phase that one comes to, or that gets other
 * time, begins a new stretch, and how it stands then is no news. `session` tells sessions apart.
 */
export function lookAgain(
  seen: SignsSeen | null,
  session: string,
  clock: PhaseClock,
  now: Date,
): { readonly seen: SignsSeen; readonly given: TimeSign | null } {
  const stretch = JSON.stringify([session, clock.phase, clock.state]);
  const sign = signNow(clock, now);
  if (seen?.stretch !== stretch) return { seen: { stretch, sign }, given: null };
  const isNews = signs.indexOf(sign) > signs.indexOf(seen.sign);
  return isNews ? { seen: { stretch, sign }, given: sign } : { seen, given: null };
}
