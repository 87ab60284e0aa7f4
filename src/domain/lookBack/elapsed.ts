import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import { differenceInMonths } from 'date-fns/differenceInMonths';
import { parseISO } from 'date-fns/parseISO';

/** How long ago something was, in the largest unit that says it well. */
export interface Elapsed {
  readonly count: number;
  readonly unit: 'day' | 'week' | 'month' | 'year';
}

/** The time between two ISO days, in whole units: days under a week, weeks under two months, years from two years or a round one on. */
export function elapsed(from: string, to: string): Elapsed {
  const [start, end] = [parseISO(from), parseISO(to)];
  const days = Math.max(0, differenceInCalendarDays(end, start));
  const months = differenceInMonths(end, start);
  if (days < 7) return { count: days, unit: 'day' };
  if (months < 2) return { count: Math.floor(days / 7), unit: 'week' };
  if (months >= 24 || months === 12) return { count: Math.floor(months / 12), unit: 'year' };
  return { count: months, unit: 'month' };
}
