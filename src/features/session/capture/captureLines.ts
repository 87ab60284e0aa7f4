import type { Contribution, Kind } from '@/domain/contributions/contribution';
import { newId } from '@/domain/contributions/newId';
import { oneParagraph } from '@/domain/contributions/plainText';
import type { PastedLine } from '@/domain/session/pastedLines';
import { addLines, undoAddLines } from '@/domain/session/pastedLinesEdit';
import { placeOf } from '../acts';
import type { LiveSession, SessionStore } from '../sessionStore';

/** Writes several lines to the present phase in one change, which one undo takes back. */
export async function captureLines(
  store: SessionStore,
  session: LiveSession,
  kind: Kind,
  pasted: readonly PastedLine[],
): Promise<boolean> {
  const place = placeOf(session, session.note.properties.clock.phase);
  let taken = session.note.text;
  const lines = pasted.map(({ speaker, text }): Contribution => {
    const id = newId(kind, taken, store.context.random);
    taken += id;
    return { id, kind, speaker, text: oneParagraph(text), mark: null, chosen: false };
  });
  return store.change(
    (note) => addLines(note, place, lines),
    () => undoAddLines(lines),
  );
}
