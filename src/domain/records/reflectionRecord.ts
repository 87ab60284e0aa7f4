import type { IndexedNote } from '../index/vaultIndex';
import { readProperty } from '../notes/propertyNames';
import { readReflectionLookBack } from '../reflection/lookBackLines';
import { linkOfType, noteRecord, textOf } from './noteRecord';
import type { RecordSource, ReflectionRecord } from './records';

/** A reflection note as a record. */
export function reflectionRecord(note: IndexedNote, source: RecordSource): ReflectionRecord {
  const { names } = source.reading;
  const feeling = Number(readProperty(note.properties, names, 'feeling') ?? 0);
  return {
    ...noteRecord(note, source),
    session: linkOfType(note, 'session', source),
    casus: linkOfType(note, 'casus', source),
    model: textOf(note, 'model', source) || null,
    feeling: feeling >= 1 && feeling <= 5 ? feeling : null,
    isPrivate: readProperty(note.properties, names, 'private') === true,
    lookBacks: note.lines.flatMap((line) => readReflectionLookBack(line) ?? []),
  };
}
