import type { NoteRecord } from '../records/records';

/** A theme with how many casussen and reflections carry it, and the day of the last one. */
export interface ThemeRow {
  readonly theme: string;
  readonly count: number;
  readonly last: string | null;
}

/** The themes of notes, most used first, then by name. */
export function themeRows(notes: readonly NoteRecord[]): ThemeRow[] {
  const rows = new Map<string, ThemeRow>();
  for (const { day, themes } of notes)
    for (const theme of new Set(themes)) {
      const { count, last } = rows.get(theme) ?? { count: 0, last: null };
      rows.set(theme, { theme, count: count + 1, last: (day ?? '') > (last ?? '') ? day : last });
    }
  return [...rows.values()].sort((a, b) => b.count - a.count || a.theme.localeCompare(b.theme));
}
