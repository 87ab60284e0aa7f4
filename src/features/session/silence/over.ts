import { noteKey } from '@/obsidian/renamedNotes';
import type { LiveSession, SessionStore } from '../sessionStore';

/** The name of something that takes time in a phase, at a place from 0. */
const nameOf = (
  { context: { app } }: SessionStore,
  what: 'writing' | 'harvest',
  { path }: LiveSession,
  place: number,
): string => `${what} ${noteKey(app, path)}#${String(place + 1)}`;

/** Whether the silence or the harvest of a phase was ended before its time. Reads a signal. */
export const isOver = (
  store: SessionStore,
  what: 'writing' | 'harvest',
  session: LiveSession,
  place: number,
): boolean => store.writing.over.value.has(nameOf(store, what, session, place));

/**
 * Ends the silence or the harvest of a phase, or, with false, takes that back. It is kept in memory and not in the note:
 * after a reload what remains of the one or two minutes comes back, and nothing else hangs on it.
 */
export function setOver(
  store: SessionStore,
  what: 'writing' | 'harvest',
  session: LiveSession,
  place: number,
  isOver = true,
): void {
  const { over } = store.writing;
  const named = nameOf(store, what, session, place);
  const others = [...over.value].filter((name) => name !== named);
  over.value = new Set(isOver ? [...others, named] : others);
}
