import { endOfMonth } from 'date-fns/endOfMonth';
import { isValid } from 'date-fns/isValid';
import { parseISO } from 'date-fns/parseISO';
import { sub } from 'date-fns/sub';

import { formatDay } from '../notes/moments';
import { periodAfter, periodOf, type PeriodUnit } from '../review/periods';
import type { QueryPeriod } from './query';

const units: Record<string, PeriodUnit> = {
  jaar: 'year',
  year: 'year',
  halfjaar: 'halfYear',
  'half-year': 'halfYear',
  kwartaal: 'quarter',
  quarter: 'quarter',
  maand: 'month',
  month: 'month',
  week: 'week',
};
const thisOne = /^(?:dit|deze|this)[ \t]+(\S+)$/;
const lastOne = /^(?:vorige?|last)[ \t]+(\S+)$/;
const lastMany =
  /^(?:laatste|afgelopen|last|past)[ \t]+(\d{1,3})[ \t]+(dag|day|week|wek|maand|month|jaar|jar|year)(?:en|s)?$/;
const lengths: Record<string, 'days' | 'weeks' | 'months' | 'years'> = {
  dag: 'days',
  day: 'days',
  week: 'weeks',
  wek: 'weeks',
  maand: 'months',
  month: 'months',
  jaar: 'years',
  jar: 'years',
  year: 'years',
};

/**
 * The period that words name, seen from an ISO day: `dit halfjaar`, `last year`, `laatste 6 weken`, `2026`, `2026-03`,
 * `2026-03..2026-09`, with either side left out when it is open; null when they name none.
 */
export function parsePeriod(words: string, today: string): QueryPeriod | null {
  const said = words.trim().toLowerCase();
  return calendarPeriod(said, today) ?? lastPeriod(said, today) ?? writtenPeriod(said);
}

function calendarPeriod(said: string, today: string): QueryPeriod | null {
  const [now, before] = [thisOne.exec(said)?.[1], lastOne.exec(said)?.[1]];
  const unit = units[now ?? before ?? ''];
  if (unit === undefined) return null;
  const { from, to } = periodAfter(periodOf(today, unit), now === undefined ? -1 : 0);
  return { from, to };
}

function lastPeriod(said: string, today: string): QueryPeriod | null {
  const [, count = '', word = ''] = lastMany.exec(said) ?? [];
  const length = lengths[word];
  if (length === undefined) return null;
  return { from: formatDay(sub(parseISO(today), { [length]: Number(count) })), to: today };
}

function writtenPeriod(said: string): QueryPeriod | null {
  const [first = '', last = first, ...more] = said.split('..').map((side) => side.trim());
  if (more.length > 0 || first + last === '') return null;
  const sides = { from: firstDay(first), to: lastDay(last) };
  const isMistaken = (side: string, day: string | null): boolean => side !== '' && day === null;
  if (isMistaken(first, sides.from) || isMistaken(last, sides.to)) return null;
  return (sides.from ?? '') > (sides.to ?? '9999') ? null : sides;
}

const isDate = /^\d{4}(?:-\d{2}){0,2}$/;

function firstDay(date: string): string | null {
  const day = isDate.test(date) ? `${date}-01-01`.slice(0, 10) : '';
  return isValid(parseISO(day)) ? day : null;
}

function lastDay(date: string): string | null {
  const first = firstDay(date);
  if (first === null || date.length === 10) return first;
  return date.length === 4 ? `${date}-12-31` : formatDay(endOfMonth(parseISO(first)));
}
