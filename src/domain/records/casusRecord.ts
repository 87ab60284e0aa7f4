import { casusStatus } from '../casus/stock';
import { versionOf } from '../casus/questionVersions';
import type { IndexedNote } from '../index/vaultIndex';
import { noteRecord, textOf, type NoteLinks } from './noteRecord';
import type { CasusRecord, RecordSource } from './records';

/** A casus note as a record. */
export function casusRecord(note: IndexedNote, links: NoteLinks, source: RecordSource): CasusRecord {
  return {
    ...noteRecord(note, links, source),
    status: casusStatus(note.properties, source.reading.names),
    question: textOf(note, 'question', source),
    presenter: textOf(note, 'presenter', source) || null,
    versions: note.lines.filter(({ kind }) => kind === 'rewording').map(versionOf),
  };
}
