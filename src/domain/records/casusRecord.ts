import { casusStatus } from '../casus/stock';
import { versionOf, type QuestionVersion } from '../casus/questionVersions';
import type { IndexedNote } from '../index/vaultIndex';
import { noteRecord, textOf, type NoteLinks } from './noteRecord';
import type { CasusRecord, RecordSource } from './records';

const none: readonly QuestionVersion[] = [];

/** A casus note as a record. */
export function casusRecord(note: IndexedNote, links: NoteLinks, source: RecordSource): CasusRecord {
  const { path, title, day, group, themes } = noteRecord(note, links, source);
  return {
    path,
    title,
    day,
    group,
    themes,
    status: casusStatus(note.properties, source.reading.names),
    question: textOf(note, 'question', source),
    presenter: textOf(note, 'presenter', source) || null,
    versions: note.lines.length === 0 ? none : versionsIn(note),
  };
}

const versionsIn = ({ lines }: IndexedNote): QuestionVersion[] =>
  lines.filter(({ kind }) => kind === 'rewording').map(versionOf);
