import type { SessionRecord } from '../../records/records';

/** A method with the sessions that it was used in, oldest first; `lastDay` is an ISO day, or null when none has one. */
export interface MethodUse {
  readonly method: string;
  readonly sessions: readonly SessionRecord[];
  readonly lastDay: string | null;
}

/** The methods of sessions that took place, with a group and alone apart, each list most used first. */
export interface MethodUses {
  readonly group: readonly MethodUse[];
  readonly solo: readonly MethodUse[];
}

/** Sessions that took place; those that were only planned did not. */
export const heldSessions = (sessions: readonly SessionRecord[]): SessionRecord[] =>
  sessions.filter(({ status }) => status !== 'planned');

/** Counts methods. Sessions without one count for none. */
export function methodUses(sessions: readonly SessionRecord[]): MethodUses {
  const held = heldSessions(sessions).filter(({ method }) => method !== '');
  return {
    group: usesIn(held.filter((one) => !one.isSolo)),
    solo: usesIn(held.filter(({ isSolo }) => isSolo)),
  };
}

function usesIn(sessions: readonly SessionRecord[]): MethodUse[] {
  const byMethod = new Map<string, SessionRecord[]>();
  for (const session of sessions) {
    const found = byMethod.get(session.method);
    if (found) found.push(session);
    else byMethod.set(session.method, [session]);
  }
  return [...byMethod].map(([method, used]) => useOf(method, used)).sort(mostUsedFirst);
}

const useOf = (method: string, sessions: readonly SessionRecord[]): MethodUse => ({
  method,
  sessions,
  lastDay: sessions.findLast(({ day }) => day !== null)?.day ?? null,
});

const mostUsedFirst = (a: MethodUse, b: MethodUse): number =>
  b.sessions.length - a.sessions.length || (b.lastDay ?? '').localeCompare(a.lastDay ?? '');
