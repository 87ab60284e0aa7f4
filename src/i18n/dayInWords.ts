import { parseISO } from 'date-fns/parseISO';

/** An ISO day as people say it: `zaterdag 5 december 2026`. */
export function dayInWords(day: string, locale: 'nl' | 'en-GB'): string {
  const format = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const;
  return new Intl.DateTimeFormat(locale, format).format(parseISO(day));
}

/** An ISO day in a list: `5 dec`, with the year where it is not this one. */
export function shortDay(day: string, today: string, locale: 'nl' | 'en-GB'): string {
  const isThisYear = day.slice(0, 4) === today.slice(0, 4);
  const year = isThisYear ? {} : ({ year: 'numeric' } as const);
  return new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', ...year }).format(parseISO(day));
}
