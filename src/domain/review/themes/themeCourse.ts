import { dayNumber } from '../dayNumbers';
import type { ThemeUse } from './themeUses';

/**
 * How a theme goes over time. `returns`: it came up more than once and not too long ago; `silent`: not since twice its usual
 * interval; `once`: on one occasion; `undated`: no note of it has a day. `last` is the ISO day of the last mention,
 * `usualDays` the median of the days between occasions, null when there was one.
 */
export interface ThemeCourse {
  readonly state: 'returns' | 'silent' | 'once' | 'undated';
  readonly last: string | null;
  readonly usualDays: number | null;
  readonly occasions: number;
}

/** Notes within so many days of each other are of one occasion: the casus, its session, the reflection on it. */
const oneOccasion = 28;

/** How a theme goes up to a day, an ISO day; later mentions don't count. */
export function themeCourse({ mentions }: ThemeUse, until: string): ThemeCourse {
  const days = daysUntil(mentions, until);
  const last = days.at(-1);
  if (last === undefined) return { state: 'undated', last: null, usualDays: null, occasions: 0 };
  const starts = occasionsOf(days.map(dayNumber));
  const usualDays = median(starts.slice(1).map((start, at) => start - (starts[at] ?? start)));
  const isSilent = usualDays !== null && dayNumber(until) - dayNumber(last) >= 2 * usualDays;
  const state = usualDays === null ? 'once' : isSilent ? 'silent' : 'returns';
  return { state, last, usualDays, occasions: starts.length };
}

/** The days of the mentions up to a day, each once: they come in the order of their days. */
function daysUntil(mentions: ThemeUse['mentions'], until: string): string[] {
  const days: string[] = [];
  for (const { day } of mentions) if (day !== null && day <= until && day !== days.at(-1)) days.push(day);
  return days;
}

/** The first day of each occasion. */
function occasionsOf(days: readonly number[]): number[] {
  return days.filter((day, at) => day - (days[at - 1] ?? -Infinity) > oneOccasion);
}

function median(numbers: readonly number[]): number | null {
  const sorted = [...numbers].sort((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  const upper = sorted[half];
  if (upper === undefined) return null;
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? upper) + upper) / 2;
}
