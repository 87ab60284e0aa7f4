import { notesOfType, type IndexedNote, type VaultIndex } from '../index/vaultIndex';
import type { VaultReading } from '../index/links';
import type { NoteType } from '../notes/noteTypes';
import { actionRecords } from './actionRecords';
import { casusRecord } from './casusRecord';
import { groupRecord } from './groupRecord';
import type { NoteRecord, Records, RecordSource } from './records';
import { reflectionRecord } from './reflectionRecord';
import { sessionRecord } from './sessionRecord';

/** Reads the records of a vault from its index. A link to what is not of the wanted type counts as none. */
export function readRecords(index: VaultIndex, reading: VaultReading): Records {
  const source = { index, reading };
  const all = <T>(type: NoteType, read: (note: IndexedNote, source: RecordSource) => T | null): T[] =>
    notesOfType(index, type).flatMap((note) => read(note, source) ?? []);
  return {
    revision: index.revision,
    casussen: all('casus', casusRecord).sort(byDay),
    sessions: all('session', sessionRecord).sort(byDay),
    reflections: all('reflection', reflectionRecord).sort(byDay),
    actions: actionRecords(source),
    groups: all('group', groupRecord),
  };
}

function byDay(a: Pick<NoteRecord, 'day'>, b: Pick<NoteRecord, 'day'>): number {
  const [one, other] = [a.day ?? '9999', b.day ?? '9999'];
  return one === other ? 0 : one < other ? -1 : 1;
}
