import type { NoteLanguage } from '../../notes/noteTypes';

const months = [
  /^(?:jan)/,
  /^(?:feb)/,
  /^(?:m(?:aa)?rt|mar)/,
  /^apr/,
  /^(?:mei|may)/,
  /^jun/,
  /^jul/,
  /^aug/,
  /^sep/,
  /^(?:okt|oct)/,
  /^nov/,
  /^dec/,
];
const seasons: Readonly<Record<NoteLanguage, readonly string[]>> = {
  nl: ['de winter', 'het voorjaar', 'de zomer', 'het najaar'],
  en: ['the winter', 'the spring', 'the summer', 'the autumn'],
};
const from = /\b(?:sinds|vanaf|tot|voor|na|tussen|since|until|till|before|after|by)\s$/i;
const on = /\b(?:op|on)\s$/i;
const weekday = /(?:dag|day),?\s$/i;

/** A season instead of a day, with the words that fit what stands before it; null where the month can't be read. */
export function coarseDate(own: string, before: string, language: NoteLanguage): string | null {
  const month = monthOf(own.toLowerCase());
  if (month === null) return null;
  const season = seasons[language][Math.floor((month % 12) / 3)] ?? '';
  const year = /\b(?:19|20)\d\d\b/.exec(own)?.[0];
  const when = year ? `${season} ${language === 'nl' ? 'van' : 'of'} ${year}` : season;
  if (from.test(before)) return when;
  if (weekday.test(before) || !on.test(before)) return `in ${when}`;
  return language === 'nl' ? `een dag in ${when}` : `a day in ${when}`;
}

/** January is 1; in digits the day comes first, and in an ISO date the month in the middle. */
function monthOf(own: string): number | null {
  for (const word of own.match(/\p{L}{3,}/gu) ?? []) {
    const at = months.findIndex((month) => month.test(word));
    if (at >= 0) return at + 1;
  }
  const numbers = own.split(/\D+/).filter(Boolean).map(Number);
  const [first = 0, second = 0] = numbers;
  const month = first > 1000 || second <= 12 ? second : first;
  return month >= 1 && month <= 12 ? month : null;
}
