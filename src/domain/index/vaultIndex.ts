import type { ActionLine } from '../actions/actionLine';
import type { LookBack } from '../actions/lookBack';
import type { Contribution } from '../contributions/contribution';
import { noteTypes, type NoteType } from '../notes/noteTypes';
import type { RawProperties } from '../notes/propertyNames';
import { logBatch, type ChangeLog } from './changeLog';

/** A line of ours that is no action: `under` is the id of the line that it is nested under, `phase` counts from 1. */
export interface IndexedLine extends Contribution {
  readonly under: string | null;
  readonly phase: number | null;
}

/**
 * What is known of one note: its type when it is ours, its properties, the actions that stand in it with the look-backs
 * under them by the action's id, and the other lines of ours: what was captured in a session, the versions of the
 * question of a casus, the look-backs of a reflection.
 */
export interface IndexedNote {
  readonly path: string;
  readonly type: NoteType | null;
  readonly properties: RawProperties;
  readonly actions: readonly ActionLine[];
  readonly lookBacks: ReadonlyMap<string, readonly LookBack[]>;
  readonly lines: readonly IndexedLine[];
}

/** Nothing that has to be read from the text of a note. */
export const nothingRead: Pick<IndexedNote, 'actions' | 'lookBacks' | 'lines'> = {
  actions: [],
  lookBacks: new Map(),
  lines: [],
};

/** Where a note is looked up by its path. */
export interface NotesByPath {
  get(path: string): IndexedNote | undefined;
}

/** Notes by path. */
export type IndexedNotes = ReadonlyMap<string, IndexedNote>;

/**
 * What the vault holds of ours: all notes, and those of each type. `revision` goes up with every change, `places` when a
 * note came, went or got another name, so that a link may lead elsewhere. `changes` are the latest.
 */
export interface VaultIndex {
  readonly revision: number;
  readonly places: number;
  readonly notes: IndexedNotes;
  readonly byType: ReadonlyMap<NoteType, IndexedNotes>;
  readonly changes: ChangeLog;
}

/** An index that knows nothing yet. */
export const newIndex = (): VaultIndex => ({
  revision: 0,
  places: 0,
  notes: new Map(),
  byType: new Map(noteTypes.map((type) => [type, new Map()])),
  changes: [],
});

/**
 * A batch of what changed: notes as they are now, and paths that hold nothing of ours any more. `isMoved` says that some
 * file of the vault, of ours or not, came, went or got another name.
 */
export interface IndexChanges {
  readonly set: readonly IndexedNote[];
  readonly removed: readonly string[];
  readonly isMoved?: boolean;
}

/** The index after a batch. The maps and the log are changed in place, so that a change costs the same in a vault of any size. */
export function changeIndex(index: VaultIndex, { set, removed, isMoved = false }: IndexChanges): VaultIndex {
  const { revision, places, notes } = index;
  const isElsewhere =
    isMoved || set.some(({ path }) => !notes.has(path)) || removed.some((path) => notes.has(path));
  removed.forEach((path) => forget(index, path));
  set.forEach((note) => keep(index, note));
  logBatch(index.changes, { revision: revision + 1, paths: [...removed, ...set.map(({ path }) => path)] });
  return { ...index, revision: revision + 1, places: isElsewhere ? places + 1 : places };
}

const inPlace = (notes: IndexedNotes | undefined): Map<string, IndexedNote> | undefined =>
  notes as Map<string, IndexedNote> | undefined;

function forget({ notes, byType }: VaultIndex, path: string): void {
  const type = notes.get(path)?.type;
  if (type) inPlace(byType.get(type))?.delete(path);
  inPlace(notes)?.delete(path);
}

function keep(index: VaultIndex, note: IndexedNote): void {
  if (index.notes.get(note.path)?.type !== note.type) forget(index, note.path);
  inPlace(index.notes)?.set(note.path, note);
  if (note.type) inPlace(index.byType.get(note.type))?.set(note.path, note);
}

/** The notes of one type, in order of path. */
export function notesOfType(index: VaultIndex, type: NoteType): IndexedNote[] {
  return [...(index.byType.get(type)?.values() ?? [])].sort((a, b) => (a.path < b.path ? -1 : 1));
}
