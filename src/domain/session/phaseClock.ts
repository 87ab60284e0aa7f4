/**
 * The time of a session. `phase` counts from 0; `plan` and `added` are minutes, `spent` whole seconds of each phase up
 * to the last time it was left. Running, the phase ends at a moment; paused, so many seconds are left (negative in
 * overtime). Nothing counts ticks: all else follows from these and the wall clock.
 */
export interface PhaseClock {
  readonly phase: number;
  readonly plan: readonly number[];
  readonly added: readonly number[];
  readonly spent: readonly number[];
  readonly state: { readonly endsAt: Date } | { readonly secondsLeft: number };
}

const second = 1000;

/** Clocks are kept in whole seconds, so that what one phase ends with is what the next begins with. */
const wholeSecond = (now: Date): number => Math.floor(now.getTime() / second) * second;

/** A clock that starts its first phase at `now`. `plan` holds the minutes of each phase. */
export function startClock(plan: readonly number[], now: Date): PhaseClock {
  const zeros = plan.map(() => 0);
  const clock = { phase: 0, plan, added: zeros, spent: zeros };
  return { ...clock, state: { endsAt: after(now, budgetOf(clock, 0)) } };
}

/** The seconds that a phase may take: its plan and what was added. */
export function budgetOf(clock: Pick<PhaseClock, 'plan' | 'added'>, phase: number): number {
  return Math.round(((clock.plan[phase] ?? 0) + (clock.added[phase] ?? 0)) * 60);
}

/** The whole seconds left in the present phase, negative in overtime. */
export function secondsLeft(clock: PhaseClock, now: Date): number {
  return 'endsAt' in clock.state
    ? Math.round((clock.state.endsAt.getTime() - wholeSecond(now)) / second)
    : clock.state.secondsLeft;
}

export const isRunning = (clock: PhaseClock): boolean => 'endsAt' in clock.state;

/** The whole seconds spent in each phase up to `now`, the present visit counted. */
export function spentUpTo(clock: PhaseClock, now: Date): number[] {
  const here = Math.max(0, Math.round(budgetOf(clock, clock.phase) - secondsLeft(clock, now)));
  return clock.plan.map((_, phase) => (phase === clock.phase ? here : (clock.spent[phase] ?? 0)));
}

/** Leaves the present phase and enters another, which goes on where it was left. A paused clock stays paused. */
export function goToPhase(clock: PhaseClock, phase: number, now: Date): PhaseClock {
  if (phase === clock.phase || phase < 0 || phase >= clock.plan.length) return clock;
  return enterPhase({ ...clock, spent: spentUpTo(clock, now) }, phase, now);
}

function enterPhase(clock: PhaseClock, phase: number, now: Date): PhaseClock {
  const left = budgetOf(clock, phase) - (clock.spent[phase] ?? 0);
  return { ...clock, phase, state: isRunning(clock) ? { endsAt: after(now, left) } : { secondsLeft: left } };
}

/** Stops the clock; the time left stays as it is. */
export function pause(clock: PhaseClock, now: Date): PhaseClock {
  return { ...clock, state: { secondsLeft: secondsLeft(clock, now) } };
}

/** Lets the clock go on from the time that was left. */
export function resume(clock: PhaseClock, now: Date): PhaseClock {
  return { ...clock, state: { endsAt: after(now, secondsLeft(clock, now)) } };
}

/** Adds minutes to the present phase; a negative number takes them away. */
export function addMinutes(clock: PhaseClock, minutes: number, now: Date): PhaseClock {
  const added = clock.plan.map(
    (_, phase) => (clock.added[phase] ?? 0) + (phase === clock.phase ? minutes : 0),
  );
  const more = budgetOf({ ...clock, added }, clock.phase) - budgetOf(clock, clock.phase);
  const left = secondsLeft(clock, now) + more;
  return { ...clock, added, state: isRunning(clock) ? { endsAt: after(now, left) } : { secondsLeft: left } };
}

/** The moment at which the session will end if the phases still to come keep to their time. */
export function sessionEndsAt(clock: PhaseClock, now: Date): Date {
  const later = clock.plan
    .slice(clock.phase + 1)
    .map((_, index) => remainingOf(clock, clock.phase + 1 + index));
  return after(now, Math.max(0, secondsLeft(clock, now)) + later.reduce((sum, left) => sum + left, 0));
}

/** Seconds ahead of the plan (positive) or behind it (negative), were the present phase left at its end or now. */
export function secondsAhead(clock: PhaseClock, now: Date): number {
  const passed = clock.plan.slice(0, clock.phase).reduce((sum, minutes) => sum + minutes * 60, 0);
  const spentBefore = clock.spent.slice(0, clock.phase).reduce((sum, spent) => sum + spent, 0);
  const here = Math.min(0, secondsLeft(clock, now)) - (clock.added[clock.phase] ?? 0) * 60;
  return Math.round(passed - spentBefore + here);
}

const remainingOf = (clock: PhaseClock, phase: number): number =>
  Math.max(0, budgetOf(clock, phase) - (clock.spent[phase] ?? 0));

const after = (now: Date, left: number): Date => new Date(wholeSecond(now) + left * second);
