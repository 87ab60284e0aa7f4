import { expect, test } from 'vitest';

import type { Roles } from '@/domain/session/nextRoles';
import type { RoleSession } from '@/domain/session/roleLog';
import { suggestRoles, type RolesToFill } from '@/domain/session/rotaSuggestion';

const nobody: RoleSession['had'] = {
  presenter: [],
  facilitator: [],
  noteTaker: [],
  timekeeper: [],
  observer: [],
};
const people = ['MB', 'AK', 'JV', 'RS', 'TD', 'LH'];

/** A session on a day in which people had these roles. */
const on = (day: string, roles: Roles): RoleSession => ({
  day,
  people,
  had: { ...nobody, ...Object.fromEntries(Object.entries(roles).map(([role, person]) => [role, [person]])) },
});

const fill = (known: Partial<RolesToFill>): ReturnType<typeof suggestRoles> =>
  suggestRoles({ people, roles: {}, log: [], agreed: {}, ...known });

const rolesIn = (known: Partial<RolesToFill>): Roles =>
  Object.fromEntries(fill(known).map(({ role, person }) => [role, person]));

/** Everyone has had every role but for these. */
const allBut = (...never: readonly [keyof Roles, string][]): RoleSession[] =>
  people.map((person, at) => {
    const has = (role: keyof Roles): readonly string[] =>
      never.some(([one, who]) => one === role && who === person) ? [] : [person];
    const had = {
      presenter: has('presenter'),
      facilitator: has('facilitator'),
      noteTaker: has('noteTaker'),
      timekeeper: has('timekeeper'),
      observer: has('observer'),
    };
    return { day: `2026-0${String(at + 1)}-10`, people, had };
  });

test('gives a new group one role for each person', () => {
  expect(rolesIn({})).toEqual({
    presenter: 'MB',
    facilitator: 'AK',
    noteTaker: 'JV',
    timekeeper: 'RS',
    observer: 'TD',
  });
});

test('takes who never had a role first', () => {
  const [facilitator] = fill({ roles: { presenter: 'MB' }, log: allBut(['facilitator', 'RS']) });
  expect(facilitator).toEqual({ role: 'facilitator', person: 'RS', reason: { is: 'never' } });
});

test('else takes who had it longest ago, and says when', () => {
  const [facilitator] = fill({ roles: { presenter: 'MB' }, log: allBut() });
  const reason = { is: 'longest-ago', day: '2026-02-10' };
  expect(facilitator).toEqual({ role: 'facilitator', person: 'AK', reason });
});

test('takes who had fewest roles at a tie', () => {
  const log = [on('2026-01-10', { facilitator: 'MB', noteTaker: 'AK', timekeeper: 'AK', presenter: 'RS' })];
  expect(rolesIn({ people: ['AK', 'MB', 'JV'], roles: { presenter: 'MB' }, log }).facilitator).toBe('JV');
});

test('keeps what is settled already, and gives those people no second role', () => {
  const roles = { presenter: 'MB', facilitator: 'AK', timekeeper: 'JV' };
  expect(rolesIn({ roles })).toEqual({ noteTaker: 'RS', observer: 'TD' });
});

test('puts what was agreed last time above all', () => {
  const log = [on('2026-01-10', { facilitator: 'LH' })];
  const found = fill({ log, agreed: { facilitator: 'LH', presenter: 'AK' } });
  expect(found.slice(0, 2)).toEqual([
    { role: 'presenter', person: 'AK', reason: { is: 'agreed' } },
    { role: 'facilitator', person: 'LH', reason: { is: 'agreed' } },
  ]);
});

test('passes over what was agreed with someone who is absent', () => {
  const found = rolesIn({ people: ['MB', 'AK', 'JV'], agreed: { facilitator: 'LH' } });
  expect(Object.values(found)).not.toContain('LH');
  expect(found.facilitator).toBe('AK');
});

test('lets the facilitator take notes and keep the time when they are too few, and nobody observe', () => {
  const found = fill({ people: ['MB', 'AK'], roles: { presenter: 'MB' } });
  expect(found).toEqual([
    { role: 'facilitator', person: 'AK', reason: { is: 'never' } },
    { role: 'noteTaker', person: 'AK', reason: { is: 'combined' } },
    { role: 'timekeeper', person: 'AK', reason: { is: 'combined' } },
  ]);
});

test('gives no observer or timekeeper to a group that never had one', () => {
  const log = [on('2026-01-10', { presenter: 'MB', facilitator: 'AK' })];
  expect(Object.keys(rolesIn({ log }))).toEqual(['presenter', 'facilitator', 'noteTaker']);
  expect(rolesIn({ log, agreed: { observer: 'RS' } }).observer).toBe('RS');
});

test('goes round over the sessions of a year, so that everyone has every role equally often', () => {
  const log: RoleSession[] = [];
  for (let month = 1; month <= 12; month += 1)
    log.push(on(`2026-${String(month).padStart(2, '0')}-10`, rolesIn({ log: [...log] })));
  const times = people.map((person) => log.filter(({ had }) => had.facilitator.includes(person)).length);
  expect(times).toEqual([2, 2, 2, 2, 2, 2]);
});

test('suggests nothing when everything is settled or nobody is there', () => {
  const roles = { presenter: 'MB', facilitator: 'AK', noteTaker: 'JV', timekeeper: 'RS', observer: 'TD' };
  expect(fill({ roles })).toEqual([]);
  expect(fill({ people: [] })).toEqual([]);
});
