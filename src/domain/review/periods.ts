import { addDays } from 'date-fns/addDays';
import { addMonths } from 'date-fns/addMonths';
import { parseISO } from 'date-fns/parseISO';

import { formatDay } from '../notes/moments';
import { dayNumber, dayOfNumber } from './dayNumbers';

/** The stretches of the calendar that the review counts in. A half-year begins in January or July, a week on Monday. */
export const periodUnits = ['week', 'month', 'quarter', 'halfYear', 'year'] as const;

export type PeriodUnit = (typeof periodUnits)[number];

/**
 * A stretch of the calendar: `key` sorts and is unique for its unit (`2026-W07`, `2026-03`, `2026-Q1`, `2026-H1`,
 * `2026`), `from` and `to` are its first and last ISO day.
 */
export interface Period {
  readonly unit: PeriodUnit;
  readonly key: string;
  readonly from: string;
  readonly to: string;
}

const months: Record<Exclude<PeriodUnit, 'week'>, number> = { month: 1, quarter: 3, halfYear: 6, year: 12 };

/** The period that an ISO day lies in. */
export function periodOf(day: string, unit: PeriodUnit): Period {
  return unit === 'week' ? weekOf(day) : monthsOf(day, unit);
}

/** The period so many steps later, or earlier when `steps` is negative. */
export function periodAfter({ unit, from }: Period, steps: number): Period {
  const first = parseISO(from);
  const then = unit === 'week' ? addDays(first, 7 * steps) : addMonths(first, months[unit] * steps);
  return periodOf(formatDay(then), unit);
}

/** All periods from the one with the first day up to the one with the last, in order; none when the days are swapped. */
export function periodsBetween(first: string, last: string, unit: PeriodUnit): Period[] {
  const periods: Period[] = [];
  for (let period = periodOf(first, unit); period.from <= last; period = periodAfter(period, 1))
    periods.push(period);
  return periods;
}

/** The key of the period that an ISO day lies in: quick, for counting many days. */
export function periodKey(day: string, unit: PeriodUnit): string {
  if (unit === 'week') return weekKey(mondayOf(day));
  const year = day.slice(0, 4);
  const month = Number(day.slice(5, 7));
  if (unit === 'year') return year;
  if (unit === 'month') return day.slice(0, 7);
  return unit === 'quarter'
    ? `${year}-Q${String(Math.ceil(month / 3))}`
    : `${year}-H${month > 6 ? '2' : '1'}`;
}

function monthsOf(day: string, unit: Exclude<PeriodUnit, 'week'>): Period {
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
  const first = new Date(2000, month - 1 - ((month - 1) % months[unit]), 1);
  first.setFullYear(year);
  const to = addDays(addMonths(first, months[unit]), -1);
  return { unit, key: periodKey(day, unit), from: formatDay(first), to: formatDay(to) };
}

function weekOf(day: string): Period {
  const monday = mondayOf(day);
  return { unit: 'week', key: weekKey(monday), from: dayOfNumber(monday), to: dayOfNumber(monday + 6) };
}

/** The day number of the Monday before; day number 0 is a Thursday. */
const mondayOf = (day: string): number => Math.floor((dayNumber(day) + 3) / 7) * 7 - 3;

/** An ISO week belongs to the year of its Thursday. */
function weekKey(monday: number): string {
  const year = dayOfNumber(monday + 3).slice(0, 4);
  const week = Math.floor((monday + 3 - dayNumber(`${year}-01-01`)) / 7) + 1;
  return `${year}-W${String(week).padStart(2, '0')}`;
}
