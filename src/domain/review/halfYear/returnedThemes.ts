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
  for (const note of [...casussen, ...sessions, ...reflections]) {
    if (note.day === null || note.day > to) continue;
    for (const theme of note.themes) {
      const seen = found.get(theme) ?? { about: new Set(), before: null, last: null };
      found.set(theme, seen);
      see(note, note.day, from, seen);
    }
  }
  return [...found]
    .flatMap(([theme, { about, before, last }]) => {
      const isBack = last !== null && (about.size > 1 || before !== null);
      return isBack ? [{ theme, times: about.size, before, path: last.path, title: last.title }] : [];
    })
    .sort((a, b) => b.times - a.times || a.theme.localeCompare(b.theme));
}

/** What is gathered of a theme; changed in place, since there may be many notes. */
interface Seen {
  readonly about: Set<string>;
  before: string | null;
  last: NoteRecord | null;
}

type Themed = NoteRecord & { readonly casus?: string | null };

function see(note: Themed, day: string, from: string, seen: Seen): void {
  if (day < from) {
    if (day > (seen.before ?? '')) seen.before = day;
    return;
  }
  seen.about.add(note.casus ?? note.path);
  if (day >= (seen.last?.day ?? '')) seen.last = note;
}
