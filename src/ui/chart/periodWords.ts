import { parseISO } from 'date-fns/parseISO';

import type { Period } from '@/domain/review/periods';

export type ChartLocale = 'nl' | 'en-GB';

const formats = new Map<string, Intl.DateTimeFormat>();

function formatted(day: string, locale: ChartLocale, options: Intl.DateTimeFormatOptions): string {
  const key = `${locale}${JSON.stringify(options)}`;
  const format = formats.get(key) ?? new Intl.DateTimeFormat(locale, options);
  formats.set(key, format);
  return format.format(parseISO(day));
}

/** A month as an axis has it: `nov`. */
export const monthName = (day: string, locale: ChartLocale): string =>
  formatted(day, locale, { month: 'short' }).replace(/\.$/, '');

/** A day in full without its weekday: `21 november 2026`. */
export const dayName = (day: string, locale: ChartLocale): string =>
  formatted(day, locale, { day: 'numeric', month: 'long', year: 'numeric' });

/** A period as a table or a sentence names it: `okt–dec 2026`, `nov 2026`, `16–22 nov 2026`, `2026`. */
export function periodName({ unit, from, to }: Period, locale: ChartLocale): string {
  const year = to.slice(0, 4);
  if (unit === 'year') return year;
  if (unit === 'week') return `${weekDays(from, to, locale)} ${year}`;
  const [first, last] = [monthName(from, locale), monthName(to, locale)];
  return first === last ? `${first} ${year}` : `${first}–${last} ${year}`;
}

function weekDays(from: string, to: string, locale: ChartLocale): string {
  const [first, last] = [Number(from.slice(8)), Number(to.slice(8))];
  const end = `${String(last)} ${monthName(to, locale)}`;
  if (from.slice(0, 7) === to.slice(0, 7)) return `${String(first)}–${end}`;
  return `${String(first)} ${monthName(from, locale)}–${end}`;
}
