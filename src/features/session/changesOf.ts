import { computed, signal } from '@preact/signals';

import type { Context } from '@/context';
import type { SessionNote } from '@/domain/session/sessionNote';
import type { Undo } from '@/domain/session/undo';
import { refuse } from '@/domain/text/changes';
import { afterFrame } from '@/obsidian/afterFrame';
import type { NoteFollower } from '@/obsidian/noteFollower';
import { oneByOne } from '@/obsidian/oneByOne';
import type { SessionStore } from './sessionStore';
import type { Writing } from './writing';

/** What changes the note of a session: one act after the other, each with its way back. */
export interface SessionChanges extends Pick<SessionStore, 'change' | 'undo' | 'canUndo'> {
  /** Another session is followed from now on: nothing of the one before can be taken back. */
  forget(): void;
}

export function changesOf(
  context: Context,
  follower: NoteFollower,
  { readNote, writing }: { readNote: (text: string) => SessionNote | null; writing: Writing },
): SessionChanges {
  const undos = signal<readonly Undo[]>([]);
  const inTurn = oneByOne();
  const write: SessionStore['change'] = async (compute, undo) => {
    // An open editor keeps the window while it takes a line: what is shown already is drawn before that.
    if (writing.underWay.value.length > 0) await afterFrame();
    const path = follower.note.value?.path;
    if (path === undefined) return false;
    const before: { note: SessionNote | null } = { note: null };
    const written = await context.notes.change(path, (text) => {
      before.note = readNote(text);
      return before.note ? compute(before.note) : refuse('unreadable-properties');
    });
    const isWritten = context.tell(written);
    if (isWritten && undo && before.note) undos.value = [...undos.value, undo(before.note)].flat();
    await follower.refresh();
    return isWritten;
  };
  const takeBack = async (): Promise<boolean> => {
    const last = undos.value.at(-1);
    undos.value = undos.value.slice(0, -1);
    return last ? write(last) : false;
  };
  return {
    change: (compute, undo) => inTurn(() => write(compute, undo)),
    undo: () => inTurn(takeBack),
    canUndo: computed(() => undos.value.length > 0),
    forget: () => (undos.value = []),
  };
}
