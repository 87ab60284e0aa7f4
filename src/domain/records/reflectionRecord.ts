import type { IndexedNote } from '../index/vaultIndex';
import { readReflectionLookBack } from '../reflection/lookBackLines';
import { noteRecord, textOf, valueOf, type NoteLinks } from './noteRecord';
import type { RecordSource, ReflectionRecord } from './records';
import { numberIn } from './values';

/** A reflection note as a record. */
export function reflectionRecord(
  note: IndexedNote,
  links: NoteLinks,
  source: RecordSource,
): ReflectionRecord {
  const feeling = numberIn(valueOf(note, 'feeling', source)) ?? 0;
  return {
    ...noteRecord(note, links, source),
    session: links.session,
    casus: links.casus,
    model: textOf(note, 'model', source) || null,
    feeling: feeling >= 1 && feeling <= 5 ? feeling : null,
    isPrivate: String(valueOf(note, 'private', source)) === 'true',
    lookBacks: note.lines.flatMap((line) => readReflectionLookBack(line) ?? []),
  };
}
