import { parseSessionNote, type SessionNote } from '@/domain/session/sessionNote';
import type { Undo } from '@/domain/session/undo';
import { edit, refuse, type Edit } from '@/domain/text/changes';
import { noteKey, pathNow } from '@/obsidian/renamedNotes';
import type { LiveSession, SessionStore } from '../sessionStore';

type Compute = (note: SessionNote) => Edit;
type UndoOf = (before: SessionNote) => Undo | readonly Undo[];

/**
 * Changes the note of the session in which one did something, in turn, also when another session is shown by the time it
 * comes to that. What came to a session that is no longer shown can't be taken back from here.
 */
export async function changeIn(
  store: SessionStore,
  session: LiveSession,
  compute: Compute,
  undo: UndoOf,
): Promise<boolean> {
  let isElsewhere = false;
  const isWritten = await store.change(
    (note) => {
      isElsewhere = !isShown(store, session);
      return isElsewhere ? edit() : compute(note);
    },
    (before) => (isShown(store, session) ? undo(before) : []),
  );
  return isElsewhere ? changeUnseen(store, session, compute) : isWritten;
}

/** Whether a session is the one that is shown. */
export function isShown({ context: { app }, state }: SessionStore, { path }: LiveSession): boolean {
  const shown = state.peek();
  return 'path' in shown && noteKey(app, shown.path) === noteKey(app, path);
}

async function changeUnseen(
  { context }: SessionStore,
  { path }: LiveSession,
  compute: Compute,
): Promise<boolean> {
  const written = await context.notes.change(pathNow(context.app, path), (text) => {
    const note = parseSessionNote(text, context.propertyNames());
    return note ? compute(note) : refuse('unreadable-properties');
  });
  return context.tell(written);
}
