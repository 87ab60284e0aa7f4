import type { NoteRecord, Records } from '../../records/records';
import type { Period } from '../periods';

/** A theme that came back: in how many notes of the period, and the last day before it on which it was there. */
export interface ReturnedTheme {
  readonly theme: string;
  readonly times: number;
  readonly before: string | null;
  /** The newest note of the period that has it. */
  readonly path: string;
  readonly title: string;
}

/** The themes that stand in more than one note of the period, or were there before; those in most notes first. */
export function returnedThemes(
  { casussen, sessions, reflections }: Records,
  { from, to }: Pick<Period, 'from' | 'to'>,
): ReturnedTheme[] {
  const found = new Map<string, Seen>();
  for (const note of [...casussen, ...sessions, ...reflections])
    for (const theme of note.themes) found.set(theme, seenIn(note, { from, to }, found.get(theme)));
  return [...found]
    .flatMap(([theme, { times, before, last }]) => {
      const isBack = last !== null && (times > 1 || before !== null);
      return isBack ? [{ theme, times, before, path: last.path, title: last.title }] : [];
    })
    .sort((a, b) => b.times - a.times || a.theme.localeCompare(b.theme));
}

interface Seen {
  readonly times: number;
  readonly before: string | null;
  readonly last: NoteRecord | null;
}

const unseen: Seen = { times: 0, before: null, last: null };

function seenIn(note: NoteRecord, { from, to }: Pick<Period, 'from' | 'to'>, seen: Seen = unseen): Seen {
  const { day } = note;
  if (day === null || day > to) return seen;
  if (day < from) return { ...seen, before: day > (seen.before ?? '') ? day : seen.before };
  const isNewer = day >= (seen.last?.day ?? '');
  return { ...seen, times: seen.times + 1, last: isNewer ? note : seen.last };
}
