import type { Contribution } from '@/domain/contributions/contribution';
import { findContribution } from '@/domain/session/sessionNote';
import { noteKey } from '@/obsidian/renamedNotes';
import type { LiveSession, SessionStore } from '../sessionStore';
import type { LineUnderWay } from '../writing';

/** Lines are seen in their own session as soon as they are added; the note follows. */
export async function showingInSession(
  { writing: { underWay } }: SessionStore,
  { path }: LiveSession,
  lines: readonly Contribution[],
  write: () => Promise<boolean>,
): Promise<boolean> {
  const shown = lines.map((line): LineUnderWay => ({ ...line, session: path }));
  underWay.value = [...underWay.value, ...shown];
  try {
    return await write();
  } finally {
    underWay.value = underWay.value.filter((one) => !shown.includes(one));
  }
}

/** The lines that were added to a session and do not stand in its note yet, in order. Reads a signal. */
export function linesUnderWay(
  { context: { app }, writing }: SessionStore,
  session: LiveSession,
): readonly Contribution[] {
  const key = noteKey(app, session.path);
  return writing.underWay.value.filter(
    (line) => noteKey(app, line.session) === key && !findContribution(session.note, line.id),
  );
}
