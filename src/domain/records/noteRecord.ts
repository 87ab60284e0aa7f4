import { groupOf, linkedNote, dayIn } from '../index/links';
import { themesOf, titleOf } from '../index/noteChoices';
import type { IndexedNote } from '../index/vaultIndex';
import { readProperty, type PropertyId } from '../notes/propertyNames';
import type { NoteRecord, RecordSource } from './records';

/** What all records have. */
export function noteRecord(note: IndexedNote, { index, reading }: RecordSource): NoteRecord {
  const { path, properties } = note;
  return {
    path,
    title: titleOf(path),
    day: dayIn(readProperty(properties, reading.names, 'date')),
    group: ofType(groupOf(note, index, reading), 'group', index),
    themes: themesOf(properties, reading.names),
  };
}

/** The path of the note that a property links to, when it is of the type that the property is about. */
export function linkOfType(
  note: IndexedNote,
  id: Extract<PropertyId, 'casus' | 'session'>,
  { index, reading }: RecordSource,
): string | null {
  return ofType(linkedNote(note, id, reading), id, index);
}

const ofType = (path: string | null, type: string, index: RecordSource['index']): string | null =>
  path !== null && index.notes.get(path)?.type === type ? path : null;

/** The text of a property, '' when it holds none. */
export function textOf(note: IndexedNote, id: PropertyId, { reading }: RecordSource): string {
  const value = readProperty(note.properties, reading.names, id);
  return typeof value === 'string' ? value.trim() : '';
}
