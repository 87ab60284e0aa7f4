import type { IndexedLine } from '../../index/vaultIndex';
import type { SessionRecord } from '../../records/records';

/** What one person asked in a session. `path` is that of the session, `day` an ISO day or null. */
export interface AskedInSession {
  readonly path: string;
  readonly title: string;
  readonly day: string | null;
  readonly lines: readonly IndexedLine[];
}

/** Who asked questions in the sessions, by initials, and how many; those who asked most first. */
export function askersIn(sessions: readonly SessionRecord[]): { speaker: string; asked: number }[] {
  const counts = new Map<string, number>();
  for (const session of sessions)
    for (const line of session.lines) {
      const speaker = line.kind === 'question' ? speakerOf(line, session) : null;
      if (speaker !== null) counts.set(speaker, (counts.get(speaker) ?? 0) + 1);
    }
  return [...counts]
    .map(([speaker, asked]) => ({ speaker, asked }))
    .sort((a, b) => b.asked - a.asked || a.speaker.localeCompare(b.speaker));
}

/** The questions of one person, session by session, in the order of the sessions. */
export function askedBy(sessions: readonly SessionRecord[], speaker: string): AskedInSession[] {
  return sessions.flatMap((session) => {
    const lines = session.lines.filter(
      (line) => line.kind === 'question' && speakerOf(line, session) === speaker,
    );
    return lines.length === 0 ? [] : [{ path: session.path, title: session.title, day: session.day, lines }];
  });
}

/** Who says a line; alone it needs no initials. */
const speakerOf = ({ speaker }: IndexedLine, { isSolo, participants }: SessionRecord): string | null =>
  speaker ?? (isSolo ? (participants[0] ?? null) : null);
