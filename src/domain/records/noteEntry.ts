import type { IndexedNote } from '../index/vaultIndex';
import { actionRecords } from './actionRecords';
import { casusRecord } from './casusRecord';
import { groupRecord } from './groupRecord';
import { noteLinks } from './noteRecord';
import { reflectionRecord } from './reflectionRecord';
import { sameData } from './sameData';
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
 * path that it led to.
 */
export interface NoteEntry {
  readonly note: IndexedNote;
  readonly own: OwnRecord | null;
  readonly actions: readonly ActionRecord[];
  readonly links: readonly (string | null)[];
}

const nothing: readonly never[] = [];

/** Reads the records of a note, and keeps what they depend on: `onMeet` is told the paths of the other notes looked at. */
export function readEntry(
  note: IndexedNote,
  { notes, reading }: RecordSource,
  onMeet: (path: string) => void,
): NoteEntry {
  const links: (string | null)[] = [];
  const get = (path: string): IndexedNote | undefined => {
    if (path !== note.path && path !== '') onMeet(path);
    return notes.get(path);
  };
  const resolve = (target: string, from: string): string | null => {
    for (let at = 0; at < links.length; at += 3)
      if (links[at] === target && links[at + 1] === from) return links[at + 2] ?? null;
    const path = reading.resolve(target, from);
    links.push(target, from, path);
    return path;
  };
  const read = readOwn(note, { notes: { get }, reading: { names: reading.names, resolve } });
  return { note, ...read, links: links.length === 0 ? nothing : links };
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

/** Whether other notes that are read with a look at this one read the same of it still: they follow its links and themes. */
export const isSameToOthers = (before: IndexedNote, now: IndexedNote): boolean =>
  before.type === now.type && (now.type === 'group' || sameData(before.properties, now.properties));

/** Whether the links that an entry was read by still lead to the same notes. */
export function hasSameLinks({ links }: NoteEntry, { reading }: RecordSource): boolean {
  for (let at = 0; at < links.length; at += 3)
    if (reading.resolve(links[at] ?? '', links[at + 1] ?? '') !== links[at + 2]) return false;
  return true;
}
