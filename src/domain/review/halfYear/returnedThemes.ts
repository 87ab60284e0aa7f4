import type { NoteRecord, Records } from '../../records/records';
import type { Period } from '../periods';

/**
 * A theme that came back: how often in the period, and the last day before it on which it was there. A casus counts once,
 * with its sessions and what was written about it.
 */
export interface ReturnedTheme {
  readonly theme: string;
  readonly times: number;
  readonly before: string | null;
  /** The newest note of the period that has it. */
  readonly path: string;
  readonly title: string;
}

/** The themes that were there more than once in the period, or before it as well; the most frequent first. */
export function returnedThemes(
  { casussen, sessions, reflections }: Records,
  { from, to }: Pick<Period, 'from' | 'to'>,
): ReturnedTheme[] {
  const found = new Map<string, Seen>();
  for (const note of [...casussen, ...sessions, ...reflections])
    for (const theme of note.themes) found.set(theme, seenIn(note, { from, to }, found.get(theme)));
  return [...found]
    .flatMap(([theme, { about, before, last }]) => {
      const isBack = last !== null && (about.size > 1 || before !== null);
      return isBack ? [{ theme, times: about.size, before, path: last.path, title: last.title }] : [];
    })
    .sort((a, b) => b.times - a.times || a.theme.localeCompare(b.theme));
}

interface Seen {
  readonly about: ReadonlySet<string>;
  readonly before: string | null;
  readonly last: NoteRecord | null;
}

type Themed = NoteRecord & { readonly casus?: string | null };

const unseen: Seen = { about: new Set(), before: null, last: null };

function seenIn(note: Themed, { from, to }: Pick<Period, 'from' | 'to'>, seen: Seen = unseen): Seen {
  const { day, path, casus } = note;
  if (day === null || day > to) return seen;
  if (day < from) return { ...seen, before: day > (seen.before ?? '') ? day : seen.before };
  const isNewer = day >= (seen.last?.day ?? '');
  return { ...seen, about: new Set([...seen.about, casus ?? path]), last: isNewer ? note : seen.last };
}
