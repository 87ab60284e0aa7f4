import { daysBetween } from '../dayNumbers';

/** A time in which nothing was written: the days on both sides are those on which something was. */
export interface Gap {
  readonly from: string;
  readonly to: string;
  readonly weeks: number;
}

/** How much longer than usual a time without anything is before it stands out. */
const factor = 1.4;

/** Shorter than this never stands out, in days. */
const shortest = 28;

/** With fewer meetings there is no usual interval to speak of. */
const fewest = 4;

/**
 * The usual number of days from one meeting to the next: the group's own rhythm, else the middle one of the intervals
 * that there were; null when there is nothing to go by. `days` are those of the meetings, oldest first.
 */
export function usualInterval(days: readonly string[], rhythmWeeks: number | null): number | null {
  if (rhythmWeeks !== null && rhythmWeeks > 0) return rhythmWeeks * 7;
  const different = [...new Set(days)];
  if (different.length < fewest) return null;
  const intervals = different.slice(1).map((day, index) => daysBetween(different[index] ?? day, day));
  return intervals.sort((a, b) => a - b)[Math.floor(intervals.length / 2)] ?? null;
}

/** The times without anything that stand out against the usual interval, up to `until`; `days` are oldest first. */
export function findGaps(days: readonly string[], usual: number | null, until: string): Gap[] {
  const last = days.at(-1);
  if (usual === null || last === undefined) return [];
  const ends = until > last ? [...days, until] : [...days];
  return ends.flatMap((to, index) => {
    const from = ends[index - 1] ?? to;
    const length = daysBetween(from, to);
    return length >= Math.max(usual * factor, shortest) ? [{ from, to, weeks: Math.floor(length / 7) }] : [];
  });
}
