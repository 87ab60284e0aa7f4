import { computed, signal } from '@preact/signals';

import type { Context } from '@/context';
import type { SessionNote } from '@/domain/session/sessionNote';
import { refuse } from '@/domain/text/changes';
import { afterFrame } from '@/obsidian/afterFrame';
import type { NoteFollower } from '@/obsidian/noteFollower';
import { oneByOne } from '@/obsidian/oneByOne';
import { newDoneHere, type DoneHere } from './doneHere';
import type { SessionStore } from './sessionStore';
import type { Writing } from './writing';

/** What changes the note of a session: one act after the other, each with its way back. */
export interface SessionChanges extends Pick<SessionStore, 'change' | 'undo' | 'canUndo'> {
  /** Another session is followed from now on: nothing of the one before can be taken back. */
  forget(): void;
}

interface Tools {
  readonly readNote: (text: string) => SessionNote | null;
  readonly writing: Writing;
}

export function changesOf(context: Context, follower: NoteFollower, tools: Tools): SessionChanges {
  const inTurn = oneByOne();
  const done = signal<DoneHere | null>(null);
  const write = writer(context, follower, tools);
  /** What is done to a session that is not shown can't be taken back from here. */
  const doneIn = (path: string): DoneHere => {
    const mine = newDoneHere(context.app, path);
    if (follower.note.peek()?.path !== mine.path()) return mine;
    if (done.peek()?.path() !== mine.path()) done.value = mine;
    return done.peek() ?? mine;
  };
  return {
    change: async (compute, undo, session) => {
      const path = session?.path ?? follower.note.peek()?.path;
      if (path === undefined) return false;
      const here = doneIn(path);
      return inTurn(async () => {
        let isWritten = false;
        try {
          isWritten = await write(here, compute, undo);
        } finally {
          if (!isWritten) here.refuse();
        }
        return isWritten;
      });
    },
    undo: async () => {
      const path = follower.note.peek()?.path;
      if (path === undefined) return false;
      const here = doneIn(path);
      const takeLast = here.ask();
      return inTurn(async () => {
        const last = takeLast();
        return last ? write(here, last) : false;
      });
    },
    canUndo: computed(() => {
      const isHere = follower.note.value?.path === done.value?.path();
      return isHere && done.value?.canUndo.value === true;
    }),
    forget: () => (done.value = null),
  };
}

/** Writes a change to the note of a session, with the way back; gives whether it was written. */
type Write = (here: DoneHere, ...change: Parameters<SessionStore['change']>) => Promise<boolean>;

function writer(context: Context, follower: NoteFollower, { readNote, writing }: Tools): Write {
  return async (here, compute, undo) => {
    // An open editor keeps the window while it takes a line: what is shown already is drawn before that.
    if (writing.underWay.value.length > 0) await afterFrame();
    const before: { note: SessionNote | null } = { note: null };
    const written = await context.notes.change(here.path(), (text) => {
      before.note = readNote(text);
      return before.note ? compute(before.note) : refuse('unreadable-properties');
    });
    const isWritten = context.tell(written);
    if (isWritten && undo && before.note) here.add([undo(before.note)].flat());
    await follower.refresh();
    return isWritten;
  };
}
