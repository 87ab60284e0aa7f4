import type { Contribution, Kind } from '@/domain/contributions/contribution';
import { newId } from '@/domain/contributions/newId';
import { oneParagraph } from '@/domain/contributions/plainText';
import type { PastedLine } from '@/domain/session/pastedLines';
import { addLines, undoAddLines } from '@/domain/session/pastedLinesEdit';
import type { Undo } from '@/domain/session/undo';
import { placeOf, showingMeanwhile } from '../acts';
import type { LiveSession, SessionStore } from '../sessionStore';

/** Writes several lines to the present phase in one change. One undo takes them back, unless `undo` says otherwise. */
export async function captureLines(
  store: SessionStore,
  session: LiveSession,
  kind: Kind,
  typed: readonly PastedLine[],
  undo: (lines: readonly Contribution[]) => Undo | readonly Undo[] = undoAddLines,
): Promise<boolean> {
  const place = placeOf(session, session.note.properties.clock.phase);
  let taken = session.note.text;
  const lines = typed.map(({ speaker, text }): Contribution => {
    const id = newId(kind, taken, store.context.random);
    taken += id;
    return { id, kind, speaker, text: oneParagraph(text), mark: null, chosen: false };
  });
  return showingMeanwhile(store, lines, () =>
    store.change(
      (note) => addLines(note, place, lines),
      () => undo(lines),
    ),
  );
}
