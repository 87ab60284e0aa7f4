const msPerDay = 86_400_000;

/** An ISO day as a count of days, for arithmetic and scales: no clock changes, no time zones. */
export const dayNumber = (day: string): number =>
  Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10))) / msPerDay;

/** The ISO day of such a count. */
export const dayOfNumber = (count: number): string =>
  new Date(Math.round(count) * msPerDay).toISOString().slice(0, 10);

/** The days from one ISO day to another; negative when the second comes first. */
export const daysBetween = (from: string, to: string): number => dayNumber(to) - dayNumber(from);
