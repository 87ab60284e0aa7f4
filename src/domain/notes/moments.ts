import { formatISO } from 'date-fns/formatISO';
import { isValid } from 'date-fns/isValid';
import { lightFormat } from 'date-fns/lightFormat';
import { parseISO } from 'date-fns/parseISO';

/** A day as notes hold it, `2026-11-21`, in local time. */
export const formatDay = (date: Date): string => lightFormat(date, 'yyyy-MM-dd');

/** A day and time as notes hold it, `2026-11-21T20:02:00`, in local time. */
export const formatLocalMoment = (date: Date): string => lightFormat(date, "yyyy-MM-dd'T'HH:mm:ss");

/** A moment that is the same on every device, with its offset: `2026-11-21T20:47:13+01:00`. */
export const formatExactMoment = (date: Date): string => formatISO(date);

/** Reads any of the three; null when the value is none of them. */
export function parseMoment(value: unknown): Date | null {
  if (typeof value !== 'string') return null;
  const date = parseISO(value.trim());
  return isValid(date) ? date : null;
}
