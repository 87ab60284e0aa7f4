import { notesOfType, type IndexedNote, type VaultIndex } from '../index/vaultIndex';
import type { PropertyNames } from '../notes/propertyNames';
import { readSession, type SessionProperties } from '../session/sessionProperties';
import type { Situation } from './situation';

/** Whose past is asked for: a group by the path of its note, or null for someone alone; the facilitator by initials. */
export interface Whose {
  readonly group: string | null;
  readonly facilitator: string;
}

/** The path that a link in a note leads to; null when there is no such note. The host knows. */
export type ResolveLink = (link: string, from: string) => string | null;

interface PastSession extends SessionProperties {
  readonly path: string;
}

/**
 * What was done before: the methods of this group's sessions, newest first, and how often the facilitator led each method
 * in any group. Sessions that are only planned do not count. Without initials it is not known what was led.
 */
export function historyOf(
  index: VaultIndex,
  { group, facilitator }: Whose,
  names: PropertyNames,
  resolve: ResolveLink,
): Pick<Situation, 'recent' | 'ledBefore'> {
  const past = notesOfType(index, 'session').flatMap((note) => pastSession(note, names));
  const own = past.filter((session) => (group === null ? isSolo(session) : leadsTo(session, group, resolve)));
  return {
    recent: own.sort((a, b) => momentOf(b) - momentOf(a)).map(({ method }) => method),
    ledBefore: facilitator.trim() === '' ? null : countLed(past, facilitator),
  };
}

function pastSession({ path, properties }: IndexedNote, names: PropertyNames): PastSession[] {
  const session = readSession(properties, names);
  const counts = session && session.status !== 'planned' && session.method !== '';
  return counts ? [{ ...session, path }] : [];
}

const isSolo = ({ group, participants }: PastSession): boolean => group === null && participants.length <= 1;

const leadsTo = ({ group: link, path }: PastSession, group: string, resolve: ResolveLink): boolean =>
  link !== null && resolve(link, path) === group;

const momentOf = ({ start }: PastSession): number => start?.getTime() ?? Number.MIN_SAFE_INTEGER;

function countLed(past: readonly PastSession[], facilitator: string): Map<string, number> {
  const counts = new Map<string, number>();
  const led = past.filter(({ roles }) => sameInitials(roles.facilitator, facilitator));
  for (const { method } of led) counts.set(method, (counts.get(method) ?? 0) + 1);
  return counts;
}

const sameInitials = (one: string | undefined, other: string): boolean =>
  one?.trim().toLowerCase() === other.trim().toLowerCase();
