import { notesOfType, type IndexedNote, type NotesByPath, type VaultIndex } from './vaultIndex';
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

/**
 * The group that a note belongs to, by itself or through its session or casus: the path of its note, or null. A link that
 * does not lead to what `isGroup` takes counts as none.
 */
export function groupOf(
  note: IndexedNote,
  { notes }: { readonly notes: NotesByPath },
  reading: VaultReading,
  isGroup: (path: string) => boolean = () => true,
): string | null {
  const groupFrom = (from: IndexedNote, seen: readonly IndexedNote[]): string | null => {
    if (from.type === 'group') return from.path;
    const own = linkedNote(from, 'group', reading);
    if (own !== null && isGroup(own)) return own;
    for (const id of ['session', 'casus'] as const) {
      const through = notes.get(linkedNote(from, id, reading) ?? '');
      if (through?.type !== id || seen.includes(through)) continue;
      const found = groupFrom(through, [...seen, through]);
      if (found !== null) return found;
    }
    return null;
  };
  return groupFrom(note, [note]);
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

/** The day in a property, `2026-11-21`, as it is written there; null when it holds none, or one that no calendar has. */
export function dayIn(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  const [day, year, month, date] = /^\s*(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(value) ?? [];
  const isDay = Number(date) >= 1 && Number(date) <= daysOf(Number(year), Number(month));
  return day !== undefined && isDay ? day.trim() : null;
}

/** The number of days in a month, which counts from 1; 0 for a month that there is not. */
function daysOf(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  if (month === 2) return isLeap ? 29 : 28;
  if (month < 1 || month > 12) return 0;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
