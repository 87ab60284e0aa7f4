import type { Mark } from '@/domain/contributions/contribution';
import { nextToMark } from '@/domain/session/cards';
import { phaseNow } from '@/domain/session/phaseLines';
import { rewriteInTurn } from '../lines/rewriteInTurn';
import type { LiveSession, SessionStore } from '../sessionStore';

/** Marks the first question that has no mark yet, as the presenter goes through them. Without one it says why not. */
export async function markNext(store: SessionStore, session: LiveSession, mark: Mark): Promise<void> {
  const { say, texts } = store.context;
  const words = texts().cards;
  if (phaseNow(session)?.marks !== true) {
    say(words.noMark['no-marks-here']);
    return;
  }
  const isMarked = await rewriteInTurn(store, session, (now) => {
    const seen = nextToMark(now);
    return seen ? { seen, line: { ...seen, mark } } : null;
  });
  if (isMarked === null) say(words.commands.noneToMark);
}
