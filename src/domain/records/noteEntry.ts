import type { IndexedNote } from '../index/vaultIndex';
import { actionRecords } from './actionRecords';
import { casusRecord } from './casusRecord';
import { groupRecord } from './groupRecord';
import { noteLinks } from './noteRecord';
import { reflectionRecord } from './reflectionRecord';
import { sessionRecord } from './sessionRecord';
import type {
  ActionRecord,
  CasusRecord,
  GroupRecord,
  RecordSource,
  ReflectionRecord,
  SessionRecord,
} from './records';

/** The record of a note, by its type; a note of another type has none. */
export type OwnRecord =
  | { readonly type: 'casus'; readonly record: CasusRecord }
  | { readonly type: 'session'; readonly record: SessionRecord }
  | { readonly type: 'reflection'; readonly record: ReflectionRecord }
  | { readonly type: 'group'; readonly record: GroupRecord };

/**
 * What was read of a note, and from what: `links` has three texts for each link, its target, the note it stands in and the
 * path that it led to; `met` has the other notes that were looked at, by their path where there was none.
 */
export interface NoteEntry {
  readonly note: IndexedNote;
  readonly own: OwnRecord | null;
  readonly actions: readonly ActionRecord[];
  readonly links: readonly (string | null)[];
  readonly met: readonly (IndexedNote | string)[];
}

const nothing: readonly never[] = [];

/** Reads the records of a note, and keeps what they depend on. */
export function readEntry(note: IndexedNote, { notes, reading }: RecordSource): NoteEntry {
  const links: (string | null)[] = [];
  const met = new Set<IndexedNote | string>();
  const get = (path: string): IndexedNote | undefined => {
    const found = notes.get(path);
    if (found !== note && path !== '') met.add(found ?? path);
    return found;
  };
  const resolve = (target: string, from: string): string | null => {
    for (let at = 0; at < links.length; at += 3)
      if (links[at] === target && links[at + 1] === from) return links[at + 2] ?? null;
    const path = reading.resolve(target, from);
    links.push(target, from, path);
    return path;
  };
  const read = readOwn(note, { notes: { get }, reading: { names: reading.names, resolve } });
  return {
    note,
    ...read,
    links: links.length === 0 ? nothing : links,
    met: met.size === 0 ? nothing : [...met],
  };
}

function readOwn(note: IndexedNote, source: RecordSource): Pick<NoteEntry, 'own' | 'actions'> {
  const links = noteLinks(note, source);
  return { own: ownRecord(note, source, links), actions: actionRecords(note, links, source) };
}

function ownRecord(
  note: IndexedNote,
  source: RecordSource,
  links: ReturnType<typeof noteLinks>,
): OwnRecord | null {
  const { type } = note;
  if (type === 'casus') return { type, record: casusRecord(note, links, source) };
  if (type === 'session') return { type, record: sessionRecord(note, links, source) };
  if (type === 'reflection') return { type, record: reflectionRecord(note, links, source) };
  return type === 'group' ? { type, record: groupRecord(note, source) } : null;
}

/** Whether the notes that an entry was read from are still the same. */
export const hasSameNotes = ({ met }: NoteEntry, { notes }: RecordSource): boolean =>
  met.every((one) => (typeof one === 'string' ? notes.get(one) === undefined : notes.get(one.path) === one));

/** Whether the links that an entry was read by still lead to the same notes. */
export function hasSameLinks({ links }: NoteEntry, { reading }: RecordSource): boolean {
  for (let at = 0; at < links.length; at += 3)
    if (reading.resolve(links[at] ?? '', links[at + 1] ?? '') !== links[at + 2]) return false;
  return true;
}
