import type { PlacedContribution } from '@/domain/contributions/contributionsIn';
import { newId } from '@/domain/contributions/newId';
import { moveLine } from '@/domain/session/lineEdits';
import { asAdvice, canParkNow, parkObstacle, type ParkObstacle } from '@/domain/session/parkedAdvice';
import { placeOfLine } from '@/domain/session/phaseLines';
import { undoMove } from '@/domain/session/undo';
import { placeOf } from '../acts';
import { captureLine } from '../capture/captureLine';
import { rewriteLine } from '../lines/rewriteLine';
import type { LiveSession, SessionStore } from '../sessionStore';

/** Parks a line: it becomes advice that waits where it was said. Where advice is welcome it says so. */
export async function parkLine(
  store: SessionStore,
  session: LiveSession,
  line: PlacedContribution,
): Promise<boolean> {
  const obstacle = parkObstacle(session, line);
  if (obstacle !== null) return tellWhyNot(store, obstacle);
  const id = newId('advice', session.note.text, store.context.random);
  return rewriteLine(store, line, (now) => asAdvice(now, id));
}

/** Parks what is being typed, as advice of whoever speaks. Where advice is welcome it says so. */
export async function parkTyped(
  store: SessionStore,
  session: LiveSession,
  typed: { readonly text: string; readonly speaker: string | null },
): Promise<boolean> {
  if (!canParkNow(session)) return tellWhyNot(store, 'advice-is-welcome');
  return captureLine(store, session, { ...typed, kind: 'advice' });
}

/** Takes parked advice up in the present phase; undo puts it back where it was said. */
export function takeUp(
  store: SessionStore,
  session: LiveSession,
  line: PlacedContribution,
): Promise<boolean> {
  const here = session.note.properties.clock.phase;
  const from = placeOfLine(session.note, line) ?? here;
  return store.change(
    (note) => moveLine(note, line.id, placeOf(session, here)),
    (before) => undoMove(before, line.id, placeOf(session, from)),
    session,
  );
}

function tellWhyNot({ context }: SessionStore, obstacle: ParkObstacle): false {
  context.say(context.texts().cards.parking.no[obstacle]);
  return false;
}
