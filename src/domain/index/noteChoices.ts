import type { NoteType } from '../notes/noteTypes';
import { readProperty, type PropertyNames } from '../notes/propertyNames';
import type { IndexedNote, VaultIndex } from './vaultIndex';

/** A note to choose from a list: its path and its name without folder and extension. */
export interface NoteChoice {
  readonly path: string;
  readonly title: string;
  readonly type: NoteType;
}

/** A note's name without folder and extension. */
export const titleOf = (path: string): string =>
  path.slice(path.lastIndexOf('/') + 1, path.endsWith('.md') ? -3 : path.length);

/** The notes of some types, type by type as given, the newest first. */
export function noteChoices(
  index: VaultIndex | null,
  types: readonly NoteType[],
  names: PropertyNames,
): NoteChoice[] {
  const notes = [...(index?.notes.values() ?? [])];
  const dayOf = ({ properties }: IndexedNote): string => {
    const day = readProperty(properties, names, 'date');
    return typeof day === 'string' ? day : '';
  };
  return types.flatMap((type) =>
    notes
      .filter((note) => note.type === type)
      .map((note) => ({ path: note.path, title: titleOf(note.path), type, day: dayOf(note) }))
      .sort((a, b) => b.day.localeCompare(a.day) || a.title.localeCompare(b.title))
      .map(({ path, title }) => ({ path, title, type })),
  );
}

/** The themes of all notes, those most used first. */
export function knownThemes(index: VaultIndex | null, names: PropertyNames): string[] {
  const counts = new Map<string, number>();
  for (const { properties } of index?.notes.values() ?? [])
    for (const theme of themesOf(properties, names)) counts.set(theme, (counts.get(theme) ?? 0) + 1);
  return [...counts]
    .sort(([a, one], [b, other]) => other - one || a.localeCompare(b))
    .map(([theme]) => theme);
}

const none: readonly string[] = [];

/** The themes of one note; a single text counts as a list of one. Where it can be, the list is that of the property. */
export function themesOf(properties: IndexedNote['properties'], names: PropertyNames): readonly string[] {
  const value = readProperty(properties, names, 'themes');
  if (value === undefined) return none;
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  return list.every(isTheme) ? list : list.filter(isTheme);
}

const isTheme = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';

/** The themes of a note with those of another, each once. One of the two lists where it has them all. */
export function withThemes(own: readonly string[], others: readonly string[]): readonly string[] {
  if (own.length === 0 && new Set(others).size === others.length) return others;
  const all = new Set([...own, ...others]);
  return all.size === own.length && new Set(own).size === own.length ? own : [...all];
}
