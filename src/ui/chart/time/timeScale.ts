import { dayNumber, daysBetween } from '@/domain/review/dayNumbers';

/** Where days stand in a picture. */
export interface TimeScale {
  /** The first and the last ISO day. */
  readonly from: string;
  readonly to: string;
  /** Where those two stand, in pixels. */
  readonly start: number;
  readonly end: number;
  /** The pixels that a day takes. */
  readonly perDay: number;
  /** Where the day with this number stands (`dayNumber`), in pixels. */
  readonly x: (day: number) => number;
}

/** Spreads the days from one to another over some pixels; a single day stands in the middle. */
export function timeScale(from: string, to: string, start: number, end: number): TimeScale {
  const first = dayNumber(from);
  const perDay = (end - start) / Math.max(1, daysBetween(from, to));
  const x = (day: number): number => (from === to ? (start + end) / 2 : start + (day - first) * perDay);
  return { from, to, start, end, perDay, x };
}
