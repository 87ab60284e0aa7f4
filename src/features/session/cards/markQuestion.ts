import type { Mark } from '@/domain/contributions/contribution';
import type { PlacedContribution } from '@/domain/contributions/contributionsIn';
import { markObstacle } from '@/domain/session/cards';
import { rewriteLine } from '../lines/rewriteLine';
import type { LiveSession, SessionStore } from '../sessionStore';

/**
 * Marks a question, where questions are marked; the mark it has already is taken away. Elsewhere it says why not. Gives
 * whether it was written.
 */
export async function markQuestion(
  store: SessionStore,
  session: LiveSession,
  line: PlacedContribution,
  sign: Mark,
): Promise<boolean> {
  const obstacle = markObstacle(session, line);
  if (obstacle === null)
    return rewriteLine(store, line, (now) => ({ ...now, mark: now.mark === sign ? null : sign }));
  store.context.say(store.context.texts().cards.noMark[obstacle]);
  return false;
}
