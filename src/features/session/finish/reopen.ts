import { pathNow } from '@/obsidian/renamedNotes';
import type { SessionStore } from '../sessionStore';
import type { FinishValues } from './finishValues';

/** The session that was finished here last, with what was typed for it. */
export interface Finished {
  readonly path: string;
  readonly values: FinishValues;
}

/** Where what is typed in the finish form is kept on this device. */
export const finishDraft = (path: string): string => `finish:${path}`;

/** Whether the session at a path was finished here just now, so that this can be taken back. */
export function canReopen({ context: { app }, writing, canUndo }: SessionStore, path: string): boolean {
  const { value: finished } = writing.finished;
  return canUndo.value && finished !== null && pathNow(app, finished.path) === pathNow(app, path);
}

/** Takes the end of the session back, with what was changed after it. What was typed for it is in the form again. */
export async function reopen(store: SessionStore): Promise<void> {
  const { finished } = store.writing;
  const last = finished.peek();
  finished.value = null;
  let isTaken = await store.undo();
  while (isTaken && isDone(store) && store.canUndo.peek()) isTaken = await store.undo();
  if (isTaken && last) store.context.drafts.save(finishDraft(last.path), last.values);
}

function isDone({ state }: SessionStore): boolean {
  const { value } = state;
  return value.is === 'live' && value.note.properties.status === 'done';
}
