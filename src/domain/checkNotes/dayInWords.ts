import { GB, type ParsedResult } from 'chrono-node/en';
import { parse as readDutch } from 'chrono-node/nl';

import { formatDay } from '../notes/moments';
import { daysFor } from './dayGuesses';

// This module is imported when there are words to read: evaluating the reader of dates takes time.

/** Only what says its year is read, so that it is no matter from which day. */
const anyDay = new Date(2000, 0, 1, 12);
const readers = [
  (words: string): readonly ParsedResult[] => readDutch(words, anyDay),
  (words: string): readonly ParsedResult[] => GB.parse(words, anyDay),
];

/** A day that a month may lack, apart from a time. */
const lateDay = /(^|[^\d:.])(29|30|31)(?!\d|[:.]\d)/;

/**
 * The days, `2026-12-05`, or moments, `2026-12-05T20:00:00`, that words in Dutch or English name as a whole, their year
 * included: one at most, or for a day that its month does not have the last of it and the first of the next.
 */
export function readDayInWords(written: string): readonly string[] {
  const words = written
    .trim()
    .replace(/^(?:op|de|on|the)\s+/i, '')
    .replace(/[\s.]+$/, '');
  if (!/(?:^|\D)\d{4}(?!\d)/.test(words)) return [];
  const read = readings(words);
  if (read.size > 0) return read.size === 1 ? [...read] : [];
  const late = Number(lateDay.exec(words)?.[2] ?? 0);
  const [other, ...more] = late === 0 ? [] : readings(words.replace(lateDay, '$128'));
  if (other === undefined || more.length > 0) return [];
  const [year, month] = other.split('-').map(Number);
  return daysFor({ year: year ?? 0, month: month ?? 0, date: late }).map((day) => day + other.slice(10));
}

/** What words mean in either language. */
const readings = (words: string): Set<string> =>
  new Set(readers.flatMap((read) => momentIn(read(words), words) ?? []));

function momentIn([result, ...more]: readonly ParsedResult[], words: string): string | null {
  if (!result || more.length > 0 || result.end || result.text.length < words.length) return null;
  const date = dateOf(result);
  return date && formatDay(date) + timeOf(result);
}

const parts = ['year', 'month', 'day'] as const;

/** The day, when all of it is said and a weekday beside it is that of the day. */
function dateOf({ start }: ParsedResult): Date | null {
  const [year = 0, month = 0, day = 0] = parts.map((part) =>
    start.isCertain(part) ? (start.get(part) ?? 0) : 0,
  );
  const date = new Date(year, month - 1, day, 12);
  const isOtherDay = start.isCertain('weekday') && start.get('weekday') !== date.getDay();
  return year * month * day === 0 || isOtherDay ? null : date;
}

function timeOf({ start }: ParsedResult): string {
  const two = (part: 'hour' | 'minute'): string => String(start.get(part) ?? 0).padStart(2, '0');
  return start.isCertain('hour') ? `T${two('hour')}:${two('minute')}:00` : '';
}
