import { giveSeconds, goToPhase, isRunning, pause, resume, type PhaseClock } from './phaseClock';

/** Changes a clock at a moment. */
export type ClockChange = (clock: PhaseClock, now: Date) => PhaseClock;

/**
 * How to take a change of the clock back, from the clock before it and after it: to the phase that was left, to running
 * or pausing, and minutes to the phases that had them. Time that has passed since stays passed. The clock by then is
 * given back as it is, null, when it has been steered elsewhere since.
 */
export function undoTime(
  before: PhaseClock,
  after: PhaseClock,
): (...at: Parameters<ClockChange>) => PhaseClock | null {
  const hasMoved = before.phase !== after.phase;
  const hasTurned = isRunning(before) !== isRunning(after);
  return (clock, now) => {
    const isElsewhere = hasMoved && clock.phase !== after.phase;
    const isTurnedSince = hasTurned && isRunning(clock) !== isRunning(after);
    if (isElsewhere || isTurnedSince || !isSamePlan(clock, after)) return null;
    const there = hasMoved ? goToPhase(clock, before.phase, now) : clock;
    const turned = !hasTurned ? there : isRunning(there) ? pause(there, now) : resume(there, now);
    return before.plan.reduce(
      (given, _, phase) => giveSeconds(given, phase, secondsMissing(before, after, phase), now),
      turned,
    );
  };
}

const secondsMissing = (before: PhaseClock, after: PhaseClock, phase: number): number =>
  Math.round(((before.added[phase] ?? 0) - (after.added[phase] ?? 0)) * 60);

const isSamePlan = (one: PhaseClock, other: PhaseClock): boolean =>
  one.plan.length === other.plan.length && one.plan.every((minutes, phase) => minutes === other.plan[phase]);
