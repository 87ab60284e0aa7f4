import type { Contribution } from '@/domain/contributions/contribution';
import { replaceLine } from '@/domain/session/lineEdits';
import { undoReplace } from '@/domain/session/undo';
import type { SessionStore } from '../sessionStore';

/** Lines as they will be once everything that was asked of them is written, by the id under which they are shown. */
const asked = new WeakMap<SessionStore, Map<string, Contribution>>();

/**
 * Gives a line of the session that is shown other words, speaker, mark or star. It follows from the line as the user saw it, with what was asked of it
 * just before and is still on its way; when the note says something else by then, nothing is written.
 */
export async function rewriteLine(
  store: SessionStore,
  seen: Contribution,
  change: (line: Contribution) => Contribution,
): Promise<boolean> {
  const lines = asked.get(store) ?? new Map<string, Contribution>();
  asked.set(store, lines);
  const before = lines.get(seen.id) ?? seen;
  const line = change(before);
  lines.set(seen.id, line);
  try {
    return await store.change(
      (note) => replaceLine(note, before, line),
      () => undoReplace(before, line),
    );
  } finally {
    if (lines.get(seen.id) === line) lines.delete(seen.id);
  }
}
