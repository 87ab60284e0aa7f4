import type { Contribution, Kind } from '@/domain/contributions/contribution';
import { newId } from '@/domain/contributions/newId';
import { oneParagraph } from '@/domain/contributions/plainText';
import type { PastedLine } from '@/domain/session/pastedLines';
import { addLines, undoAddLines } from '@/domain/session/pastedLinesEdit';
import type { SessionNote } from '@/domain/session/sessionNote';
import type { Undo } from '@/domain/session/undo';
import { placeOf } from '../acts';
import type { LiveSession, SessionStore } from '../sessionStore';
import { linesUnderWay, showingInSession } from './linesUnderWay';
import { kindThere, placeThere } from './whereLinesGo';

/** Writes several lines to the present phase in one change. One undo takes them back, unless `undo` says otherwise. */
export async function captureLines(
  store: SessionStore,
  session: LiveSession,
  kind: Kind,
  typed: readonly PastedLine[],
  undo: (lines: readonly Contribution[]) => Undo | readonly Undo[] = undoAddLines,
): Promise<boolean> {
  const { random } = store.context;
  const shown = newLines(store, session, kind, typed);
  let lines = shown;
  const inPhase = (note: SessionNote): typeof shown => {
    const other = kindThere(session, note, kind);
    return other === kind
      ? shown
      : shown.map((line) => ({ ...line, kind: other, id: newId(other, note.text, random) }));
  };
  return showingInSession(store, session, shown, () =>
    store.change(
      (note) => {
        lines = inPhase(note);
        return addLines(note, placeOf(session, placeThere(session, note)), lines);
      },
      () => undo(lines),
      session,
    ),
  );
}

function newLines(
  store: SessionStore,
  session: LiveSession,
  kind: Kind,
  typed: readonly PastedLine[],
): readonly Contribution[] {
  let taken = [session.note.text, ...linesUnderWay(store, session).map(({ id }) => id)].join(' ');
  return typed.map(({ speaker, text }): Contribution => {
    const id = newId(kind, taken, store.context.random);
    taken += id;
    return { id, kind, speaker, text: oneParagraph(text), mark: null, chosen: false };
  });
}
