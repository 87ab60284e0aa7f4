import { computed, effect, signal, type ReadonlySignal, type Signal } from '@preact/signals';
import type { Plugin } from 'obsidian';

import type { Context } from '@/context';
import { notesOfType } from '@/domain/index/vaultIndex';
import type { SessionPhase } from '@/domain/methods/expandRounds';
import type { Method } from '@/domain/methods/method';
import { copySign } from '@/domain/session/conflictCopyName';
import { likelyEnd } from '@/domain/session/forgotten';
import { phasesOfSession } from '@/domain/session/rounds';
import type { SessionNote } from '@/domain/session/sessionNote';
import { readSession, type SessionProperties } from '@/domain/session/sessionProperties';
import type { Undo } from '@/domain/session/undo';
import type { Edit } from '@/domain/text/changes';
import { createNoteFollower, type FollowedNote, type NoteFollower } from '@/obsidian/noteFollower';
import { createTicking } from '@/obsidian/ticking';
import { changesOf } from './changesOf';
import { createSessionReader } from './sessionReader';
import { withPassed } from './turns/passed';
import { newWriting, type Writing } from './writing';

/** What the panel shows: nothing, a note that can't be shown with the reason, or a live session. */
export type PanelState =
  | { readonly is: 'loading' }
  | { readonly is: 'empty' }
  | { readonly is: 'unreadable'; readonly path: string }
  | GoneSession
  | { readonly is: 'no-method'; readonly path: string; readonly method: string }
  | LiveSession;

/** A session whose note is gone, with its text as it was last read here; null when it never was. */
export interface GoneSession {
  readonly is: 'gone';
  readonly path: string;
  readonly lastText: string | null;
}

/** A session as its note says it, with the method that drives it. */
export interface LiveSession {
  readonly is: 'live';
  readonly path: string;
  readonly note: SessionNote;
  readonly method: Method;
  readonly phases: readonly SessionPhase[];
  /** Who let their turn pass in the present phase; the note does not say. */
  readonly passed?: readonly string[];
}

/** A session that was not finished, as the index knows it. */
export interface OpenSession {
  readonly path: string;
  readonly properties: SessionProperties;
}

/** The session that the panel is about. It holds no truth of its own: all of it is read from the note. */
export interface SessionStore {
  readonly context: Context;
  readonly state: ReadonlySignal<PanelState>;
  readonly now: ReadonlySignal<Date>;
  /** Sessions that run or pause, newest first. */
  readonly open: ReadonlySignal<readonly OpenSession[]>;
  readonly canUndo: ReadonlySignal<boolean>;
  readonly writing: Writing;
  /** The path of a note that was gone and in whose place another was made, or null. */
  readonly madeAnewFrom: Signal<string | null>;
  show(path: string): Promise<void>;
  /**
   * Changes the note of a session, after what was asked before: of the one that is given, else of the one that is shown
   * at this moment, whichever is shown by the time it is written. With `undo` the change can be taken back, in several
   * steps the last one first. Gives whether it was written.
   */
  change(
    compute: (note: SessionNote) => Edit,
    undo?: (before: SessionNote) => Undo | readonly Undo[],
    session?: Pick<LiveSession, 'path'>,
  ): Promise<boolean>;
  undo(): Promise<boolean>;
}

export function createSessionStore(plugin: Plugin, context: Context): SessionStore {
  const follower = createNoteFollower(plugin, context.notes);
  const writing = newWriting();
  const readNote = createSessionReader(context);
  const read = computed(() => panelState(context, follower.note.value, readNote));
  const state = computed(() => withPassed(read.value, writing.passed.value));
  const open = computed(() => openSessions(context));
  plugin.register(takeUpAfterReload(context, open, follower));
  const changes = changesOf(context, follower, { readNote, writing });
  return {
    context,
    state,
    now: createTicking(plugin, context.clock),
    open,
    writing,
    madeAnewFrom: signal(null),
    show: async (path) => {
      changes.forget();
      writing.speaker.value = null;
      writing.answering.value = null;
      await follower.follow(path);
    },
    ...changes,
  };
}

/** After a reload or a crash the one session that is under way is shown again by itself, once. Nothing is written. */
function takeUpAfterReload(
  context: Context,
  open: ReadonlySignal<readonly OpenSession[]>,
  follower: NoteFollower,
): () => void {
  let isDecided = false;
  return effect(() => {
    if (isDecided || !context.index.value) return;
    isDecided = true;
    const now = context.clock.now();
    const underWay = open.value.filter(
      ({ properties }) => properties.status === 'running' && likelyEnd(properties, now) === now,
    );
    const [only] = underWay;
    if (only && underWay.length === 1 && follower.note.peek() === null) void follower.follow(only.path);
  });
}

function panelState(
  context: Context,
  followed: FollowedNote | null,
  readNote: ReturnType<typeof createSessionReader>,
): PanelState {
  if (!followed) return context.index.value ? { is: 'empty' } : { is: 'loading' };
  const { path, text, lastText } = followed;
  if (text === null) return { is: 'gone', path, lastText };
  const note = readNote(text);
  if (!note) return { is: 'unreadable', path };
  const method = context.findMethod(note.properties.method);
  if (!method) return { is: 'no-method', path, method: note.properties.method };
  return { is: 'live', path, note, method, phases: phasesOfSession(method, note.properties.phases) };
}

function openSessions(context: Context): OpenSession[] {
  if (!context.index.value) return [];
  const names = context.propertyNames();
  const sessions = notesOfType(context.index.value, 'session').flatMap(({ path, properties }) => {
    const session = readSession(properties, names);
    const isOpen = session?.status === 'running' || session?.status === 'paused';
    return isOpen ? [{ path, properties: session }] : [];
  });
  const isCopyOfOther = ({ path }: OpenSession): boolean =>
    sessions.some((other) => copySign(path, other.path) === 'sure');
  const startOf = ({ properties }: OpenSession): number => properties.start?.getTime() ?? 0;
  return sessions.filter((one) => !isCopyOfOther(one)).sort((a, b) => startOf(b) - startOf(a));
}
