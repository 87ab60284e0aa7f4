import type { NoteRecord, Records } from '../../records/records';
import { mergedByDay } from '../byDay';
import { casusMonths, eachMonth, joined, reflectionMonths, sessionMonths, together } from '../months';
import { oncePer, oncePerRow } from '../oncePer';

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
  const months = together([
    eachMonth(casusMonths(casussen), inCasussen),
    eachMonth(sessionMonths(sessions), inSessions),
    eachMonth(reflectionMonths(reflections), inReflections),
  ]);
  const found = new Map<string, (readonly Mention[])[]>();
  for (const month of months) for (const [theme, mentions] of mentionsIn(month)) put(found, theme, mentions);
  return [...found]
    .map(([theme, mentions]) => ({ theme, mentions: joined(mentions) }))
    .sort((a, b) => b.mentions.length - a.mentions.length || a.theme.localeCompare(b.theme));
}

/** A mention before it is known of which theme. */
interface Mentioning {
  readonly day: string | null;
  readonly mention: Mention;
  readonly themes: Iterable<string>;
}

const mentionsAs = (kind: Mention['kind']): ((notes: readonly NoteRecord[]) => readonly Mentioning[]) =>
  oncePer((notes: readonly NoteRecord[]) =>
    notes.map(({ path, day, themes }) => ({
      day,
      mention: { path, day, kind },
      themes: themes.length > 1 ? new Set(themes) : themes,
    })),
  );

const inCasussen = mentionsAs('casus');
const inSessions = mentionsAs('session');
const inReflections = mentionsAs('reflection');

/** Where each theme stands in a month. */
const mentionsIn = oncePerRow((month: readonly (readonly Mentioning[])[]) => {
  const found = new Map<string, Mention[]>();
  for (const { mention, themes } of mergedByDay(month))
    for (const theme of themes) put(found, theme, mention);
  return found;
});

function put<T>(found: Map<string, T[]>, theme: string, one: T): void {
  const known = found.get(theme);
  if (known) known.push(one);
  else found.set(theme, [one]);
}
