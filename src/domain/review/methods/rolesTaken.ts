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
  const held = heldSessions(sessions).filter((one) => !one.isSolo);
  const byPerson = new Map<string, SessionRecord[]>();
  for (const session of held)
    for (const person of presentIn(session)) {
      const found = byPerson.get(person);
      if (found) found.push(session);
      else byPerson.set(person, [session]);
    }
  return [...byPerson].map(([person, there]) => personRoles(person, there)).sort(orderFor(me));
}

const presentIn = ({ participants, roles }: SessionRecord): Set<string> =>
  new Set([...participants, ...Object.values(roles)].filter((one) => one !== ''));

const personRoles = (person: string, there: readonly SessionRecord[]): PersonRoles => ({
  person,
  sessions: there.length,
  roles: sessionRoles.map((role) => {
    const had = there.filter(({ roles }) => roles[role] === person);
    return { role, times: had.length, lastDay: had.findLast(({ day }) => day !== null)?.day ?? null };
  }),
});

const orderFor =
  (me: string) =>
  (a: PersonRoles, b: PersonRoles): number =>
    Number(b.person === me) - Number(a.person === me) ||
    b.sessions - a.sessions ||
    a.person.localeCompare(b.person);
