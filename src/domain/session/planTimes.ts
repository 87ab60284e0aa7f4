/** A stretch of a plan with the clock times at which it will begin and end when all keeps to plan. */
export interface PlannedTime {
  readonly from: Date;
  readonly to: Date;
}

/** The clock times of phases, each with its minutes, one after the other from `start`. */
export function planTimes(minutes: readonly number[], start: Date): PlannedTime[] {
  let from = start;
  return minutes.map((count) => {
    const to = new Date(from.getTime() + count * 60_000);
    const planned = { from, to };
    from = to;
    return planned;
  });
}
