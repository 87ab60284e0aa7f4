import type { SessionPhase } from '../methods/expandRounds';

/** A phase with the clock times at which it will begin and end when all keeps to plan. */
export interface PlannedPhase {
  readonly title: string;
  readonly round: number | null;
  readonly minutes: number;
  readonly from: Date;
  readonly to: Date;
}

/** The plan of a session that starts at `start`. */
export function planTimes(phases: readonly SessionPhase[], start: Date): PlannedPhase[] {
  let from = start;
  return phases.map(({ title, round, minutes }) => {
    const to = new Date(from.getTime() + minutes * 60_000);
    const planned = { title, round, minutes, from, to };
    from = to;
    return planned;
  });
}
