import type { LiveSession, SessionStore } from '../sessionStore';

/** The name of something that takes time in a phase, at a place from 0. */
const nameOf = (what: 'writing' | 'harvest', { path }: LiveSession, place: number): string =>
  `${what} ${path}#${String(place + 1)}`;

/** Whether the silence or the harvest of a phase was ended before its time. Reads a signal. */
export const isOver = (
  { writing }: SessionStore,
  what: 'writing' | 'harvest',
  session: LiveSession,
  place: number,
): boolean => writing.over.value.has(nameOf(what, session, place));

/**
 * Ends the silence or the harvest of a phase, or, with false, takes that back. It is kept in memory and not in the note:
 * after a reload what remains of the one or two minutes comes back, and nothing else hangs on it.
 */
export function setOver(
  { writing }: SessionStore,
  what: 'writing' | 'harvest',
  session: LiveSession,
  place: number,
  isOver = true,
): void {
  const others = [...writing.over.value].filter((name) => name !== nameOf(what, session, place));
  writing.over.value = new Set(isOver ? [...others, nameOf(what, session, place)] : others);
}
