import type { IndexedLine } from '../../index/vaultIndex';
import type { SessionRecord } from '../../records/records';
import { oncePer } from '../oncePer';

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
    for (const [speaker, { lines }] of askedIn(session))
      counts.set(speaker, (counts.get(speaker) ?? 0) + lines.length);
  return [...counts]
    .map(([speaker, asked]) => ({ speaker, asked }))
    .sort((a, b) => b.asked - a.asked || a.speaker.localeCompare(b.speaker));
}

/** The questions of one person, session by session, in the order of the sessions. */
export const askedBy = (sessions: readonly SessionRecord[], speaker: string): AskedInSession[] =>
  sessions.flatMap((session) => askedIn(session).get(speaker) ?? []);

/** The questions of a session by who asked them, in the order of their first. */
const askedIn = oncePer((session: SessionRecord): ReadonlyMap<string, AskedInSession> => {
  const { path, title, day } = session;
  const found = new Map<string, IndexedLine[]>();
  for (const line of session.lines) {
    const speaker = line.kind === 'question' ? speakerOf(line, session) : null;
    if (speaker === null) continue;
    const known = found.get(speaker);
    if (known) known.push(line);
    else found.set(speaker, [line]);
  }
  return new Map([...found].map(([speaker, lines]) => [speaker, { path, title, day, lines }]));
});

/** Who says a line; alone it needs no initials. */
const speakerOf = ({ speaker }: IndexedLine, { isSolo, participants }: SessionRecord): string | null =>
  speaker ?? (isSolo ? (participants[0] ?? null) : null);
