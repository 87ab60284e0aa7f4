import { moveLine, removeLine, type PhasePlace } from '@/domain/session/lineEdits';
import { placeOfLine } from '@/domain/session/phaseLines';
import { findContribution } from '@/domain/session/sessionNote';
import { undoMove, undoRemove } from '@/domain/session/undo';
import type { LiveSession, SessionStore } from './sessionStore';

/** The place of a phase of a live session, from 0. */
export const placeOf = (session: LiveSession, index: number): PhasePlace => ({
  index,
  phase: session.phases[index] ?? { title: '', round: null },
});

/** The phase in which a line stands; the present one for a line that stands elsewhere. */
function phaseOf({ note }: LiveSession, id: string): number {
  const line = findContribution(note, id);
  return (line && placeOfLine(note, line)) ?? note.properties.clock.phase;
}

/** Takes a line away; undo brings it back. */
export function remove(store: SessionStore, session: LiveSession, id: string): Promise<boolean> {
  const place = placeOf(session, phaseOf(session, id));
  return store.change(
    (note) => removeLine(note, id),
    (before) => undoRemove(before, id, place),
    session,
  );
}

/** Moves a line to another phase. */
export function move(store: SessionStore, session: LiveSession, id: string, phase: number): Promise<boolean> {
  const from = placeOf(session, phaseOf(session, id));
  return store.change(
    (note) => moveLine(note, id, placeOf(session, phase)),
    (before) => undoMove(before, id, from),
    session,
  );
}

export { addTime, step, steer, togglePause } from './time/clockActs';
