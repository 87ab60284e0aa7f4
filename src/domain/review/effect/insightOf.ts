import { spokenText } from '../../questions/spokenText';
import type { ActionRecord, Records, ReflectionRecord, SessionRecord } from '../../records/records';
import { ownLines } from '../../reflection/ownLines';

/**
 * The sentence that an action came from: in a note, at a line with this block id where it has one. `text` is null as long
 * as the note, a reflection, has to be read for it.
 */
export interface InsightSource {
  readonly path: string;
  readonly line: string | null;
  readonly text: string | null;
}

/** Looks up the insight of an action; null when there is none to be found. */
export type FindInsight = (action: ActionRecord) => InsightSource | null;

/**
 * Finds insights in all records: for an action in a reflection that reflection; for one in a session the last insight that
 * its owner said there, or else one's own reflection on that session. `me` are one's own initials, or ''.
 */
export function insightFinder({ sessions, reflections }: Records, me: string): FindInsight {
  const sessionAt = new Map(sessions.map((session) => [session.path, session]));
  const reflectionAt = new Map(reflections.map((one) => [one.path, one]));
  const reflectionOn = new Map(reflections.map((one) => [one.session, one]));
  return ({ path, session, owner }) => {
    const reflection = reflectionAt.get(path);
    if (reflection) return inReflection(reflection);
    const held = sessionAt.get(session ?? path);
    if (!held) return null;
    const said = inSession(held, owner ?? me);
    if (said || (owner !== null && owner !== me)) return said;
    const own = reflectionOn.get(held.path);
    return own ? inReflection(own) : null;
  };
}

const inReflection = ({ path }: ReflectionRecord): InsightSource => ({ path, line: null, text: null });

function inSession(session: SessionRecord, initials: string): InsightSource | null {
  const own = { initials, isPresenter: false, isAlone: session.isSolo };
  const last = ownLines(session.lines, own).findLast(({ kind }) => kind === 'insight');
  return last ? { path: session.path, line: last.id, text: spokenText(last.text) } : null;
}
