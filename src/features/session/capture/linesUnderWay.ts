import type { Contribution } from '@/domain/contributions/contribution';
import { findContribution } from '@/domain/session/sessionNote';
import { noteKey } from '@/obsidian/renamedNotes';
import { showingMeanwhile } from '../acts';
import type { LiveSession, SessionStore } from '../sessionStore';

/** A line that is on its way to a note, with the path of its session as that was when it was added. */
interface LineUnderWay extends Contribution {
  readonly session: string;
}

/** Lines are seen in their own session as soon as they are added; the note follows. */
export function showingInSession(
  store: SessionStore,
  { path }: LiveSession,
  lines: readonly Contribution[],
  write: () => Promise<boolean>,
): Promise<boolean> {
  const shown = lines.map((line): LineUnderWay => ({ ...line, session: path }));
  return showingMeanwhile(store, shown, write);
}

/** The lines that were added to a session and do not stand in its note yet, in order. Reads a signal. */
export function linesUnderWay(
  { context: { app }, writing }: SessionStore,
  session: LiveSession,
): Contribution[] {
  const key = noteKey(app, session.path);
  return writing.underWay.value.filter(
    (line) =>
      isUnderWay(line) && noteKey(app, line.session) === key && !findContribution(session.note, line.id),
  );
}

const isUnderWay = (line: Contribution): line is LineUnderWay => 'session' in line;
