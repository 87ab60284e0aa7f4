import { noteKey } from '@/obsidian/renamedNotes';
import type { LiveSession, SessionStore } from '../sessionStore';

/** Whether a session is the one that is shown. */
export function isShown({ context: { app }, state }: SessionStore, { path }: LiveSession): boolean {
  const shown = state.peek();
  return 'path' in shown && noteKey(app, shown.path) === noteKey(app, path);
}
