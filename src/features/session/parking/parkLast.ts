import { newId } from '@/domain/contributions/newId';
import { asAdvice, parkObstacle } from '@/domain/session/parkedAdvice';
import { linesOfPhase } from '@/domain/session/phaseLines';
import { rewriteInTurn } from '../lines/rewriteInTurn';
import type { LiveSession, SessionStore } from '../sessionStore';

/** Parks the line that was written last in the present phase. Where that can't be it says why not. */
export async function parkLast(store: SessionStore, session: LiveSession): Promise<void> {
  const { say, texts, random } = store.context;
  const { commands, parking } = texts().cards;
  let whyNot = commands.noneToPark;
  const isParked = await rewriteInTurn(store, session, (now) => {
    const last = linesOfPhase(now.note, now.note.properties.clock.phase).at(-1);
    const seen = last?.answers.at(-1) ?? last?.line;
    const obstacle = seen ? parkObstacle(now, seen) : null;
    if (obstacle !== null) whyNot = parking.no[obstacle];
    if (!seen || obstacle !== null) return null;
    return { seen, line: asAdvice(seen, newId('advice', now.note.text, random)) };
  });
  if (isParked === null) say(whyNot);
}
