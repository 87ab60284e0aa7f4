import { dayIn } from '../index/links';

/** A day as somebody wrote it; the month counts from 1. */
export interface WrittenDay {
  readonly year: number;
  readonly month: number;
  readonly date: number;
}

/** A day in a text that is not as notes have it, and what follows it, such as a time. */
interface ReadDay {
  readonly days: readonly WrittenDay[];
  readonly rest: string;
}

/**
 * The days that a written one may be meant to be, ISO, the likeliest first: another form as it is, a day that its month does
 * not have as the last one of it or the first of the next. None where nothing can be told.
 */
export function dayGuesses(written: string): string[] {
  const guesses = readDay(written)?.days.flatMap(daysFor) ?? [];
  return [...new Set(guesses)];
}

/** The moments that a written one may be meant to be: a day of `dayGuesses` with the time that follows it. */
export function momentGuesses(written: string): string[] {
  const rest = readDay(written)?.rest ?? '';
  const [, hours = '', minutes = '', seconds = '00', zone = ''] =
    /^[T,\s]*(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?\s*(Z|[+-]\d{2}:?\d{2})?$/i.exec(rest) ?? [];
  const time = hours === '' ? '' : `T${hours.padStart(2, '0')}:${minutes}:${seconds}${zone}`;
  return dayGuesses(written).map((day) => day + time);
}

/** Why a written day or moment can't be read: no calendar has it, it is in another form than notes have, or it is none. */
export function whyNoDay(
  written: string,
  isMoment = false,
): 'no-such-day' | 'other-form' | 'no-day' | 'no-moment' {
  const days = readDay(written)?.days;
  if (!days) return isMoment ? 'no-moment' : 'no-day';
  return days.some(isDay) && !/^\s*\d{4}-\d{2}-\d{2}(?!\d)/.test(written) ? 'other-form' : 'no-such-day';
}

function readDay(written: string): ReadDay | null {
  const text = written.trim();
  const [whole, year, , month, date] = /^(\d{4})([-/. ]?)(\d{1,2})\2(\d{1,2})(?!\d)/.exec(text) ?? [];
  if (whole !== undefined)
    return { days: yearFirst(Number(year), Number(month), Number(date)), rest: text.slice(whole.length) };
  const [other, first, , second, last] = /^(\d{1,2})([-/. ])(\d{1,2})\2(\d{4}|\d{2})(?!\d)/.exec(text) ?? [];
  if (other === undefined) return null;
  const days = yearLast(fullYear(last ?? ''), Number(first), Number(second));
  return { days, rest: text.slice(other.length) };
}

const fullYear = (year: string): number => (year.length === 2 ? 2000 : 0) + Number(year);

const yearFirst = (year: number, month: number, date: number): WrittenDay[] =>
  month > 12 && date <= 12 ? [{ year, month: date, date: month }] : [{ year, month, date }];

/** The day comes first in Dutch; with slashes and in English the month may. */
function yearLast(year: number, first: number, second: number): WrittenDay[] {
  const dayFirst = { year, month: second, date: first };
  const monthFirst = { year, month: first, date: second };
  if (second > 12) return [monthFirst];
  return first > 12 || first === second ? [dayFirst] : [dayFirst, monthFirst];
}

const isoOf = ({ year, month, date }: WrittenDay): string =>
  [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(date).padStart(2, '0')].join('-');

const isDay = (day: WrittenDay): boolean => dayIn(isoOf(day)) !== null;

/** The days that a written one may be meant to be: itself, else the last of its month and the first of the next. */
export function daysFor(day: WrittenDay): string[] {
  if (isDay(day)) return [isoOf(day)];
  const { year, month, date } = day;
  if (month < 1 || month > 12 || date < 29 || date > 31) return [];
  const last = [30, 29, 28].find((one) => isDay({ year, month, date: one })) ?? 28;
  return [isoOf({ year, month, date: last }), isoOf({ year, month: month + 1, date: 1 })];
}
