import type { RoleSession } from './roleLog';
import { sessionRoles, type SessionRole } from './sessionProperties';

/** How often someone had a role, and on which day last, `2026-11-21`; null is never. */
export interface RoleTimes {
  readonly count: number;
  readonly last: string | null;
}

/** A person in the rota: at how many of the group's sessions they were, and which roles they had. */
export interface RotaRow {
  readonly person: string;
  readonly present: number;
  readonly roles: Readonly<Record<SessionRole, RoleTimes>>;
}

/** The rota of these people over the sessions of their group, oldest session first. */
export const rotaOf = (log: readonly RoleSession[], people: readonly string[]): RotaRow[] =>
  people.map((person) => ({
    person,
    present: log.filter((session) => includes(session.people, person)).length,
    roles: Object.fromEntries(
      sessionRoles.map((role) => [role, roleTimes(log, role, person)]),
    ) as RotaRow['roles'],
  }));

/** How often and when last a person had a role. */
export function roleTimes(log: readonly RoleSession[], role: SessionRole, person: string): RoleTimes {
  const had = log.filter((session) => includes(session.had[role], person));
  return { count: had.length, last: had.at(-1)?.day ?? null };
}

/** Everyone who was at one of the sessions, those of the newest first. */
export const everyoneIn = (log: readonly RoleSession[]): string[] => [
  ...new Set(log.toReversed().flatMap(({ people }) => people)),
];

const includes = (people: readonly string[], person: string): boolean =>
  people.some((one) => isSamePerson(one, person));

/** Whether two initials are those of one person: capitals make no difference. */
export const isSamePerson = (one: string, other: string): boolean =>
  one.toLowerCase() === other.toLowerCase();
