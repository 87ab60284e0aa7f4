import type { NoteRecord, Records } from '../../records/records';
import { mergedByDay } from '../byDay';
import { oncePer } from '../oncePer';

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
  const found = [inCasussen(casussen), inSessions(sessions), inReflections(reflections)];
  const themes = new Set(found.flatMap((mentions) => [...mentions.keys()]));
  return [...themes]
    .map((theme) => ({ theme, mentions: mergedByDay(found.map((mentions) => mentions.get(theme) ?? [])) }))
    .sort((a, b) => b.mentions.length - a.mentions.length || a.theme.localeCompare(b.theme));
}

/** The notes of one list in which each theme stands. */
type Mentions = ReadonlyMap<string, readonly Mention[]>;

const mentionsAs = (kind: Mention['kind']): ((notes: readonly NoteRecord[]) => Mentions) =>
  oncePer((notes: readonly NoteRecord[]) => {
    const found = new Map<string, Mention[]>();
    for (const { path, day, themes } of notes)
      for (const theme of themes.length > 1 ? new Set(themes) : themes)
        put(found, theme, { path, day, kind });
    return found;
  });

const inCasussen = mentionsAs('casus');
const inSessions = mentionsAs('session');
const inReflections = mentionsAs('reflection');

function put(found: Map<string, Mention[]>, theme: string, mention: Mention): void {
  const known = found.get(theme);
  if (known) known.push(mention);
  else found.set(theme, [mention]);
}
