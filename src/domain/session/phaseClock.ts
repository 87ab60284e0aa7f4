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
  return inSeconds(clock.plan[phase]) + inSeconds(clock.added[phase]);
}

/** Each by itself in whole seconds, so that what was added and is taken away again leaves nothing behind. */
const inSeconds = (minutes = 0): number => Math.round(minutes * 60);

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

/**
 * Adds minutes to the present phase; a negative number takes them away. No more goes than is left, so a phase never gets
 * less than it has used already: at most it is over now, and of overtime there is nothing to take.
 */
export function addMinutes(clock: PhaseClock, minutes: number, now: Date): PhaseClock {
  const least = -Math.max(0, secondsLeft(clock, now));
  return giveSeconds(clock, clock.phase, Math.max(inSeconds(minutes), least), now);
}

/** Gives a phase more seconds, or with a negative number fewer. In the present phase the time left goes along. */
export function giveSeconds(clock: PhaseClock, phase: number, seconds: number, now: Date): PhaseClock {
  if (seconds === 0 || phase < 0 || phase >= clock.plan.length) return clock;
  const added = clock.plan.map((_, one) =>
    one === phase ? inMinutes(inSeconds(clock.added[one]) + seconds) : (clock.added[one] ?? 0),
  );
  if (phase !== clock.phase) return { ...clock, added };
  const left = secondsLeft(clock, now) + seconds;
  return { ...clock, added, state: isRunning(clock) ? { endsAt: after(now, left) } : { secondsLeft: left } };
}

/** Minutes to two places, as notes keep them; a second is more than that rounds away. */
const inMinutes = (seconds: number): number => Math.round((seconds / 60) * 100) / 100;

/** The whole seconds until the end of the session, if the phases still to come keep to their time. */
export function sessionSecondsLeft(clock: PhaseClock, now: Date): number {
  const later = clock.plan.map((_, phase) => (phase > clock.phase ? remainingOf(clock, phase) : 0));
  return Math.max(0, secondsLeft(clock, now)) + sum(later);
}

/** The moment at which the session will end if the phases still to come keep to their time. */
export const sessionEndsAt = (clock: PhaseClock, now: Date): Date =>
  after(now, sessionSecondsLeft(clock, now));

/**
 * Seconds ahead of the plan (positive) or behind it (negative): what the plan takes, less what the session will have
 * taken when the present phase is left at its end, or now, and those still to come keep to their time.
 */
export const secondsAhead = (clock: PhaseClock, now: Date): number =>
  sum(clock.plan.map((minutes) => inSeconds(minutes))) -
  sum(spentUpTo(clock, now)) -
  sessionSecondsLeft(clock, now);

const remainingOf = (clock: PhaseClock, phase: number): number =>
  Math.max(0, budgetOf(clock, phase) - (clock.spent[phase] ?? 0));

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

const after = (now: Date, left: number): Date => new Date(wholeSecond(now) + left * second);
