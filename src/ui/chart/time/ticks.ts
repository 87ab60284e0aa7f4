import { periodsBetween } from '@/domain/review/periods';
import type { TimeScale } from './timeScale';

/** A sign of the calendar on a time axis: the beginning of a month, or of a year. */
export interface Tick {
  /** An ISO day. */
  readonly day: string;
  readonly isYear: boolean;
  /** Whether the name of its month stands there; where only years fit it does not. */
  readonly hasMonth: boolean;
}

/** The least room from one name to the next, in pixels; those of the months in which quarters begin are short. */
const room = { month: 34, quarter: 30, year: 34 };

/** The ticks of a time axis: months or quarters where their names fit, else years, of which some are left out evenly. */
export function ticksOf({ from, to, perDay }: TimeScale): Tick[] {
  const unit = perDay * 30 >= room.month ? 'month' : perDay * 91 >= room.quarter ? 'quarter' : 'year';
  const every = unit === 'year' ? Math.max(1, Math.ceil(room.year / (perDay * 365))) : 1;
  return periodsBetween(from, to, unit)
    .filter((period) => period.from >= from && Number(period.from.slice(0, 4)) % every === 0)
    .map(({ from: day }) => ({ day, isYear: day.endsWith('-01-01'), hasMonth: unit !== 'year' }));
}
