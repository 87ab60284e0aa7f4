import { formatDay } from '../notes/moments';
import { themesOf } from '../index/noteChoices';
import type { IndexedNote } from '../index/vaultIndex';
import { readSession } from '../session/sessionProperties';
import { linkOfType, noteRecord } from './noteRecord';
import type { RecordSource, SessionRecord } from './records';

/** A session note as a record. Alone is who is in it alone, in no group. */
export function sessionRecord(note: IndexedNote, source: RecordSource): SessionRecord | null {
  const session = readSession(note.properties, source.reading.names);
  if (!session) return null;
  const { status, start, method, participants, absent, roles, evaluation } = session;
  const own = noteRecord(note, source);
  const casus = linkOfType(note, 'casus', source);
  return {
    ...own,
    day: own.day ?? (start && formatDay(start)),
    themes: [...new Set([...own.themes, ...themesOfCasus(casus, source)])],
    casus,
    isSolo: own.group === null && participants.length <= 1,
    lines: note.lines,
    ...{ status, method, participants, absent, roles, evaluation },
  };
}

function themesOfCasus(path: string | null, { index, reading }: RecordSource): string[] {
  const casus = path === null ? undefined : index.notes.get(path);
  return casus ? themesOf(casus.properties, reading.names) : [];
}
