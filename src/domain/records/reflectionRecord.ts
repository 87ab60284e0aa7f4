import type { IndexedNote } from '../index/vaultIndex';
import { readReflectionLookBack, type ReflectionLookBack } from '../reflection/lookBackLines';
import { noteRecord, textOf, valueOf, type NoteLinks } from './noteRecord';
import type { RecordSource, ReflectionRecord } from './records';
import { numberIn } from './values';

const none: readonly ReflectionLookBack[] = [];

/** A reflection note as a record. */
export function reflectionRecord(
  note: IndexedNote,
  links: NoteLinks,
  source: RecordSource,
): ReflectionRecord {
  const feeling = numberIn(valueOf(note, 'feeling', source)) ?? 0;
  const { path, title, day, group, themes } = noteRecord(note, links, source);
  return {
    path,
    title,
    day,
    group,
    themes,
    session: links.session,
    casus: links.casus,
    model: textOf(note, 'model', source) || null,
    feeling: feeling >= 1 && feeling <= 5 ? feeling : null,
    isPrivate: String(valueOf(note, 'private', source)) === 'true',
    lookBacks: note.lines.length === 0 ? none : lookBacksIn(note),
  };
}

const lookBacksIn = ({ lines }: IndexedNote): ReflectionLookBack[] =>
  lines.flatMap((line) => readReflectionLookBack(line) ?? []);
