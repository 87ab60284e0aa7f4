import { isValid, parseISO } from 'date-fns';

import { notesOfType, type IndexedNote, type VaultIndex } from './vaultIndex';
import type { ResolveLink } from '../actions/listActions';
import { readProperty, type PropertyId, type PropertyNames } from '../notes/propertyNames';
import { linkTarget } from '../notes/wikilinks';

/** How a vault is read: the names of its properties, and which note a link leads to. */
export interface VaultReading {
  readonly names: PropertyNames;
  readonly resolve: ResolveLink;
}

/** The path of the note that a property of a note links to; null when there is none. */
export function linkedNote(
  { path, properties }: IndexedNote,
  id: PropertyId,
  { names, resolve }: VaultReading,
): string | null {
  const target = linkTarget(readProperty(properties, names, id));
  return target === null ? null : resolve(target, path);
}

/** The group that a note belongs to, by itself or through its session or casus: the path of its note, or null. */
export function groupOf(note: IndexedNote, index: VaultIndex, reading: VaultReading): string | null {
  if (note.type === 'group') return note.path;
  const own = linkedNote(note, 'group', reading);
  if (own !== null) return own;
  const through = (['session', 'casus'] as const).flatMap((id) => {
    const other = index.notes.get(linkedNote(note, id, reading) ?? '');
    return other && other !== note ? (linkedNote(other, 'group', reading) ?? []) : [];
  });
  return through[0] ?? null;
}

/** A session of a group with the day on which it was. */
export interface DatedNote {
  readonly note: IndexedNote;
  readonly day: string;
}

/** The sessions of a group that have a day, oldest first. */
export function sessionsOf(group: string, index: VaultIndex, reading: VaultReading): DatedNote[] {
  return notesOfType(index, 'session')
    .filter((note) => linkedNote(note, 'group', reading) === group)
    .flatMap((note) => {
      const day = dayIn(readProperty(note.properties, reading.names, 'date'));
      return day === null ? [] : [{ note, day }];
    })
    .sort((a, b) => (a.day === b.day ? 0 : a.day < b.day ? -1 : 1));
}

/** The day in a property, `2026-11-21`; null when it holds none, or one that no calendar has. */
export function dayIn(value: unknown): string | null {
  const day = typeof value === 'string' ? /^\d{4}-\d{2}-\d{2}/.exec(value.trim())?.[0] : undefined;
  return day !== undefined && isValid(parseISO(day)) ? day : null;
}
