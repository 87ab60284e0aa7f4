import { dayIn, groupOf, linkedNote } from '../index/links';
import { themesOf, titleOf } from '../index/noteChoices';
import { sharedOrNull } from '../index/shared';
import type { IndexedNote } from '../index/vaultIndex';
import { readProperty, type PropertyId } from '../notes/propertyNames';
import type { NoteRecord, RecordSource } from './records';
import { textIn } from './values';

/** Where a note leads: the paths of its group, casus and session. What a link leads to counts only when it is of that type. */
export interface NoteLinks {
  readonly group: string | null;
  readonly casus: string | null;
  readonly session: string | null;
}

/** Follows the links of a note. */
export function noteLinks(note: IndexedNote, source: RecordSource): NoteLinks {
  return {
    group: groupNoteOf(note, source),
    casus: linkedOfType(note, 'casus', source),
    session: linkedOfType(note, 'session', source),
  };
}

/** The path of the casus or session that a note's property leads to; null when it leads to none. */
export function linkedOfType(
  note: IndexedNote,
  type: 'casus' | 'session',
  { notes, reading }: RecordSource,
): string | null {
  const path = linkedNote(note, type, reading);
  return path !== null && notes.get(path)?.type === type ? path : null;
}

/** The path of the group's note that a note belongs to; null when there is no such note. */
export function groupNoteOf(note: IndexedNote, { notes, reading }: RecordSource): string | null {
  return groupOf(note, { notes }, reading, (path) => notes.get(path)?.type === 'group');
}

/** What all records have. */
export function noteRecord(note: IndexedNote, { group }: NoteLinks, source: RecordSource): NoteRecord {
  return {
    path: note.path,
    title: titleOf(note.path),
    day: sharedOrNull(dayIn(valueOf(note, 'date', source))),
    group,
    themes: themesOf(note.properties, source.reading.names),
  };
}

/** The value of a note's property as YAML gives it. */
export const valueOf = (note: IndexedNote, id: PropertyId, { reading }: RecordSource): unknown =>
  readProperty(note.properties, reading.names, id);

/** The text of a property, '' when it holds none. */
export const textOf = (note: IndexedNote, id: PropertyId, source: RecordSource): string =>
  textIn(valueOf(note, id, source));
