import { GB, type ParsedResult } from 'chrono-node/en';
import { parse as readDutch, type ParsingOption } from 'chrono-node/nl';
import { endOfMonth } from 'date-fns/endOfMonth';
import { isValid } from 'date-fns/isValid';
import { parseISO } from 'date-fns/parseISO';

import { formatDay } from '../notes/moments';
import type { NoteLanguage } from '../notes/noteTypes';

// This module is imported when it is first used (see ui/DueField): evaluating the reader of dates takes time.

type Reader = (words: string, today: Date, option: ParsingOption) => readonly ParsedResult[];

const readers: Record<NoteLanguage, Reader> = {
  nl: (words, today, option) => readDutch(words, today, option),
  // British: of 5/12 the day comes first, as in Dutch.
  en: (words, today, option) => GB.parse(words, today, option),
};

/**
 * The day, `2026-12-05`, that words name in Dutch or English, seen from a day; null when they name none. The words must
 * be understood as a whole: half of them could be another day. Of days without a year the next one is meant.
 */
export function readDueDay(words: string, today: string, first: NoteLanguage): string | null {
  const said = expand(words.trim().toLowerCase());
  if (said === '') return null;
  if (/^\d{4}-\d{2}-\d{2}$/.test(said)) return isDay(said) ? said : null;
  const noon = parseISO(`${today}T12:00:00`);
  const order: NoteLanguage[] = first === 'nl' ? ['nl', 'en'] : ['en', 'nl'];
  for (const language of order) {
    const day = readIn(readers[language], said, noon);
    if (day !== null) return day;
  }
  return null;
}

const isDay = (day: string): boolean => isValid(parseISO(day));

const opening = /^(?:op|v[oó][oó]r|uiterlijk|aanstaande|komende|a\.s\.|by|on|before|until|this coming)[ \t]+/;
const thisMonth = /^(?:(?:this|deze)[ \t]+)?(?:month|maand)$/;
const atEndOf = /^(?:eind|einde|end)[ \t]+(?:(?:van|of)[ \t]+)?(?:(?:de|the)[ \t]+)?/;

/** What people write that the reader of dates does not know. */
function expand(words: string): string {
  return words
    .replace(/^(\d{1,2})-(\d{1,2})$/, '$1/$2')
    .replace(/^overmorgen$/, 'over 2 dagen')
    .replace(/^the day after tomorrow$/, 'in 2 days')
    .replace(opening, '')
    .replace(opening, '');
}

function readIn(read: Reader, words: string, today: Date): string | null {
  const isEnd = atEndOf.test(words);
  const asked = words.replace(atEndOf, '');
  if (isEnd && thisMonth.test(asked)) return formatDay(endOfMonth(today));
  const [result, ...more] = read(asked, today, { forwardDate: true });
  if (!result || more.length > 0 || result.text.trim().length < asked.length) return null;
  const date = dateOf(result);
  if (!isEnd) return formatDay(date);
  if (isThisMonth(result, today)) return formatDay(endOfMonth(today));
  return result.start.isCertain('day') ? null : formatDay(endOfMonth(date));
}

/** The month in which it is said, without a year: its end is still to come, though its first day has been. */
const isThisMonth = ({ start }: ParsedResult, today: Date): boolean =>
  !start.isCertain('day') && !start.isCertain('year') && start.get('month') === today.getMonth() + 1;

function dateOf({ start }: ParsedResult): Date {
  const part = (name: 'year' | 'month' | 'day'): number => start.get(name) ?? 1;
  return new Date(part('year'), part('month') - 1, part('day'), 12);
}
