import type { Contribution } from '@/domain/contributions/contribution';
import { replaceLine } from '@/domain/session/lineEdits';
import { undoReplace } from '@/domain/session/undo';
import { edit } from '@/domain/text/changes';
import type { LiveSession, SessionStore } from '../sessionStore';

/** A line as it is, and as it will be. */
export interface Rewriting {
  readonly seen: Contribution;
  readonly line: Contribution;
}

/**
 * Rewrites the line that `pick` finds in the session as it is once everything asked before is written, so that “the next
 * one” is the next one, however fast one presses. Gives whether it was written; null when there was no such line.
 */
export async function rewriteInTurn(
  store: SessionStore,
  session: LiveSession,
  pick: (now: LiveSession) => Rewriting | null,
): Promise<boolean | null> {
  const picked: { now: Rewriting | null } = { now: null };
  const isWritten = await store.change(
    (note) => {
      picked.now = pick({ ...session, note });
      return picked.now ? replaceLine(note, picked.now.seen, picked.now.line) : edit();
    },
    () => (picked.now ? undoReplace(picked.now.seen, picked.now.line) : []),
    session,
  );
  return picked.now || !isWritten ? isWritten : null;
}
