import type { SessionRecord } from '../../records/records';
import { sessionRoles, type SessionRole } from '../../session/sessionProperties';
import { heldSessions } from './methodUses';

/** How often one person had a role, and on which ISO day last. */
export interface RoleTimes {
  readonly role: SessionRole;
  readonly times: number;
  readonly lastDay: string | null;
}

/** One person in the sessions of a group: in how many, and all roles with how often. */
export interface PersonRoles {
  readonly person: string;
  readonly sessions: number;
  readonly roles: readonly RoleTimes[];
}

/** Who had which role in sessions with others that took place. `me` stands first, the rest by how often they were there. */
export function rolesTaken(sessions: readonly SessionRecord[], me: string): PersonRoles[] {
  const people = new Map<string, Counting>();
  for (const session of heldSessions(sessions)) if (!session.isSolo) countSession(people, session);
  return [...people].map(([person, counted]) => personRoles(person, counted)).sort(orderFor(me));
}

interface Counting {
  sessions: number;
  readonly times: Map<SessionRole, number>;
  readonly lastDay: Map<SessionRole, string>;
}

function countSession(people: Map<string, Counting>, { participants, roles, day }: SessionRecord): void {
  const present = new Set([...participants, ...Object.values(roles)].filter((one) => one !== ''));
  for (const person of present) countedFor(people, person).sessions += 1;
  for (const role of sessionRoles) {
    const person = roles[role];
    if (person === undefined || person === '') continue;
    const counted = countedFor(people, person);
    counted.times.set(role, (counted.times.get(role) ?? 0) + 1);
    if (day !== null) counted.lastDay.set(role, day);
  }
}

function countedFor(people: Map<string, Counting>, person: string): Counting {
  const found = people.get(person) ?? { sessions: 0, times: new Map(), lastDay: new Map() };
  people.set(person, found);
  return found;
}

const personRoles = (person: string, { sessions, times, lastDay }: Counting): PersonRoles => ({
  person,
  sessions,
  roles: sessionRoles.map((role) => ({
    role,
    times: times.get(role) ?? 0,
    lastDay: lastDay.get(role) ?? null,
  })),
});

const orderFor =
  (me: string) =>
  (a: PersonRoles, b: PersonRoles): number =>
    Number(b.person === me) - Number(a.person === me) ||
    b.sessions - a.sessions ||
    a.person.localeCompare(b.person);
