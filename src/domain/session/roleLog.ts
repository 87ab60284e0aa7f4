import { notesOfType, type IndexedNote, type VaultIndex } from '../index/vaultIndex';
import type { Method } from '../methods/method';
import { formatDay, parseMoment } from '../notes/moments';
import { readProperty, type PropertyNames } from '../notes/propertyNames';
import { hadRole } from './handover';
import { presenterIn } from './presenters';
import { phasesOfSession } from './rounds';
import { readSession, sessionRoles, type SessionProperties, type SessionRole } from './sessionProperties';

/** One session of a group: the day, `2026-11-21`, who was there, and who had which role. */
export interface RoleSession {
  readonly day: string;
  readonly people: readonly string[];
  readonly had: Readonly<Record<SessionRole, readonly string[]>>;
}

/** What only the host knows: the note that a link leads to, and the method of an id. */
export interface RoleLogHost {
  readonly resolve: (link: string, from: string) => string | null;
  readonly findMethod: (id: string) => Method | undefined;
}

/** The sessions of a group, by the path of its note, oldest first. Those that are only planned or have no day do not count. */
export function roleLog(
  index: VaultIndex,
  group: string,
  names: PropertyNames,
  host: RoleLogHost,
): RoleSession[] {
  const sessions = notesOfType(index, 'session').flatMap((note) => {
    const session = readSession(note.properties, names);
    if (session?.group == null || session.status === 'planned') return [];
    const isOwn = host.resolve(session.group, note.path) === group;
    const day = dayOf(note, session, names);
    return isOwn && day !== null ? [roleSession(day, session, host)] : [];
  });
  return sessions.sort((a, b) => a.day.localeCompare(b.day));
}

function dayOf(
  { properties }: IndexedNote,
  { start }: SessionProperties,
  names: PropertyNames,
): string | null {
  const moment = start ?? parseMoment(readProperty(properties, names, 'date'));
  return moment && formatDay(moment);
}

function roleSession(day: string, session: SessionProperties, { findMethod }: RoleLogHost): RoleSession {
  const presented = (role: SessionRole): string[] =>
    role === 'presenter' ? presentersOf(session, findMethod) : [];
  const had = sessionRoles.map((role) => [
    role,
    [...new Set([...hadRole(session, role), ...presented(role)])],
  ]);
  return { day, people: session.participants, had: Object.fromEntries(had) as RoleSession['had'] };
}

/** Everyone who presented in a round that was reached. */
function presentersOf(session: SessionProperties, findMethod: RoleLogHost['findMethod']): string[] {
  const method = findMethod(session.method);
  const phases = method ? phasesOfSession(method, session.phases) : [];
  const rounds = new Set(phases.slice(0, session.clock.phase + 1).map(({ round }) => round));
  return [...rounds].flatMap((round) => (round === null ? [] : (presenterIn(session, round) ?? [])));
}
