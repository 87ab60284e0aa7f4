import type { Kind } from '@/domain/contributions/contribution';
import { kindsToWrite } from '@/domain/session/rewording';
import type { SessionNote } from '@/domain/session/sessionNote';
import type { LiveSession } from '../sessionStore';

/**
 * The phase that a line goes to once its turn has come, from 0: the one that the note is in by then, as a step that was
 * asked for before the line may show later than that; the one that was shown, when nothing is written there for all.
 */
export function placeThere({ note: shown, phases }: LiveSession, note: SessionNote): number {
  const { phase: place } = note.properties.clock;
  const phase = phases[place];
  return phase?.takesNotes === true && !phase.isPrivate ? place : shown.properties.clock.phase;
}

/** What kind of line it is there: the kind that was shown, or the first of a phase that has no such lines. */
export function kindThere(session: LiveSession, note: SessionNote, kind: Kind): Kind {
  const kindsIn = (place: number): readonly Kind[] => {
    const phase = session.phases[place];
    return phase ? kindsToWrite(phase) : [];
  };
  const wasChosen = kindsIn(session.note.properties.clock.phase).includes(kind);
  const kinds = kindsIn(placeThere(session, note));
  return wasChosen && !kinds.includes(kind) ? (kinds[0] ?? kind) : kind;
}
