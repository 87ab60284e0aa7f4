import type { NoteRecord, Records } from '../../records/records';

/** A note in which a theme stands, with its ISO day, or null when it has none. */
export interface Mention {
  readonly path: string;
  readonly day: string | null;
  readonly kind: 'casus' | 'session' | 'reflection';
}

/** A theme as it is written, with the notes in which it stands, oldest first, what has no day last. */
export interface ThemeUse {
  readonly theme: string;
  readonly mentions: readonly Mention[];
}

/** The themes of the records with where they stand, those most used first. A session has the themes of its casus too. */
export function themeUses({ casussen, sessions, reflections }: Records): ThemeUse[] {
  const uses = new Map<string, Mention[]>();
  const collect = (notes: readonly NoteRecord[], kind: Mention['kind']): void =>
    notes.forEach(({ path, day, themes }) => {
      for (const theme of themes.length > 1 ? new Set(themes) : themes) put(uses, theme, { path, day, kind });
    });
  collect(casussen, 'casus');
  collect(sessions, 'session');
  collect(reflections, 'reflection');
  return [...uses]
    .map(([theme, mentions]) => ({ theme, mentions: mentions.sort(byDay) }))
    .sort((a, b) => b.mentions.length - a.mentions.length || a.theme.localeCompare(b.theme));
}

function put(uses: Map<string, Mention[]>, theme: string, mention: Mention): void {
  const known = uses.get(theme);
  if (known) known.push(mention);
  else uses.set(theme, [mention]);
}

function byDay(a: Mention, b: Mention): number {
  const [one, other] = [a.day ?? '9999', b.day ?? '9999'];
  return one === other ? 0 : one < other ? -1 : 1;
}
