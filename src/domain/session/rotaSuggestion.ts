import type { Roles } from './nextRoles';
import type { RoleSession } from './roleLog';
import { isSamePerson, roleTimes } from './rota';
import { sessionRoles, type SessionRole } from './sessionProperties';

/** Why someone is suggested: agreed last time, never had it, longest ago on a day, or has too few beside them. */
export type RoleReason =
  { readonly is: 'agreed' | 'never' | 'combined' } | { readonly is: 'longest-ago'; readonly day: string };

export interface RoleSuggestion {
  readonly role: SessionRole;
  readonly person: string;
  readonly reason: RoleReason;
}

/** What is known before a session: who is there, the roles that are settled, the past, what was agreed last time. */
export interface RolesToFill {
  readonly people: readonly string[];
  readonly roles: Roles;
  readonly log: readonly RoleSession[];
  readonly agreed: Roles;
}

/**
 * Who could have the roles that nobody has yet. What was agreed last time goes above all. Else one role for each person:
 * who never had it first, then who had it longest ago, at a tie who had fewest roles. When there are too few people the
 * facilitator takes notes and keeps the time as well (field study, 2.1), and nobody observes. A group with a past that
 * never had a timekeeper or an observer is not given one.
 */
export function suggestRoles(known: RolesToFill): RoleSuggestion[] {
  const open = sessionRoles.filter((role) => known.roles[role] === undefined && isUsed(known, role));
  const agreed = open.flatMap((role) => suggestion(role, agreedPerson(known, role), { is: 'agreed' }));
  const isAgreed = (role: SessionRole): boolean => agreed.some((one) => one.role === role);
  const found = open
    .filter((role) => !isAgreed(role))
    .reduce<RoleSuggestion[]>((so, role) => [...so, ...suggestOne(known, role, so)], agreed);
  return sessionRoles.flatMap((role) => found.filter((one) => one.role === role));
}

const suggestion = (role: SessionRole, person: string | undefined, reason: RoleReason): RoleSuggestion[] =>
  person === undefined ? [] : [{ role, person, reason }];

const agreedPerson = ({ people, agreed }: RolesToFill, role: SessionRole): string | undefined =>
  people.find((person) => isSamePerson(person, agreed[role] ?? ''));

function isUsed({ log, agreed }: RolesToFill, role: SessionRole): boolean {
  const isOptional = role === 'timekeeper' || role === 'observer';
  return (
    !isOptional ||
    log.length === 0 ||
    agreed[role] !== undefined ||
    log.some(({ had }) => had[role].length > 0)
  );
}

function suggestOne(known: RolesToFill, role: SessionRole, so: readonly RoleSuggestion[]): RoleSuggestion[] {
  const taken = [...Object.values(known.roles), ...so.map(({ person }) => person)];
  const free = known.people.filter((person) => !taken.includes(person));
  const [first] = free.toSorted((a, b) => compare(known.log, role, a, b));
  if (first === undefined) return combined(known, role, so);
  const { last } = roleTimes(known.log, role, first);
  return suggestion(role, first, last === null ? { is: 'never' } : { is: 'longest-ago', day: last });
}

function compare(log: readonly RoleSession[], role: SessionRole, one: string, other: string): number {
  const [a, b] = [roleTimes(log, role, one).last ?? '', roleTimes(log, role, other).last ?? ''];
  return a.localeCompare(b) || rolesOf(log, one) - rolesOf(log, other);
}

const rolesOf = (log: readonly RoleSession[], person: string): number =>
  sessionRoles.reduce((sum, role) => sum + roleTimes(log, role, person).count, 0);

function combined(
  { roles }: RolesToFill,
  role: SessionRole,
  so: readonly RoleSuggestion[],
): RoleSuggestion[] {
  if (role !== 'noteTaker' && role !== 'timekeeper') return [];
  const facilitator = roles.facilitator ?? so.find((one) => one.role === 'facilitator')?.person;
  return suggestion(role, facilitator, { is: 'combined' });
}
