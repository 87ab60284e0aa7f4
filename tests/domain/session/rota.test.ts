import { expect, test } from 'vitest';

import { changeIndex, newIndex, nothingRead, type VaultIndex } from '@/domain/index/vaultIndex';
import { readProperties } from '@/domain/notes/frontmatter';
import { noteTypeOf } from '@/domain/notes/noteTypes';
import { roleLog, type RoleLogHost } from '@/domain/session/roleLog';
import { everyoneIn, roleTimes, rotaOf } from '@/domain/session/rota';
import { rolesOfGroup } from '@/domain/session/rotaOfGroup';
import { dutch } from '../../support/sessions';
import { methodOf } from '../../support/underWay';

const rounds = methodOf([
  ['A', 'rondes:: elk'],
  ['B', 'rondes:: elk'],
]);

const host: RoleLogHost = {
  resolve: (link) => `${link}.md`,
  findMethod: (id) => (id === 'rondes' ? rounds : undefined),
};

/** A session of the group Noord with these lines among its properties. */
const session = (day: string, ...lines: string[]): string =>
  [
    '---',
    'type: intervisie/session',
    'status: afgerond',
    `start: ${day}T20:00:00`,
    'groep: "[[Noord]]"',
    ...lines,
    '---',
  ]
    .join('\n')
    .concat('\n');

function indexOf(notes: Record<string, string>): VaultIndex {
  const set = Object.entries(notes).map(([path, text]) => {
    const properties = readProperties(text) ?? {};
    return { path, type: noteTypeOf(properties.type), properties, ...nothingRead };
  });
  return changeIndex(newIndex(), { set, removed: [] });
}

const logOf = (notes: Record<string, string>): ReturnType<typeof roleLog> =>
  roleLog(indexOf(notes), 'Noord.md', dutch, host);

const people = 'deelnemers: [MB, AK, JV]';

test('tells how often and when last each had a role', () => {
  const log = logOf({
    'b.md': session('2026-03-14', people, 'begeleider: AK', 'notulist: JV'),
    'a.md': session('2026-01-10', people, 'begeleider: AK', 'inbrenger: MB'),
  });
  expect(roleTimes(log, 'facilitator', 'AK')).toEqual({ count: 2, last: '2026-03-14' });
  expect(roleTimes(log, 'presenter', 'MB')).toEqual({ count: 1, last: '2026-01-10' });
  expect(roleTimes(log, 'observer', 'AK')).toEqual({ count: 0, last: null });
});

test('does not mind capitals in initials', () => {
  const log = logOf({ 'a.md': session('2026-01-10', 'deelnemers: [ak]', 'begeleider: ak') });
  expect(rotaOf(log, ['AK'])[0]).toMatchObject({ present: 1, roles: { facilitator: { count: 1 } } });
});

test('counts everyone who had a role that was handed over', () => {
  const log = logOf({
    'a.md': session('2026-01-10', people, 'begeleider: JV', 'overdrachten: [20:31 begeleider AK → JV]'),
  });
  expect(log[0]?.had.facilitator).toEqual(['AK', 'JV']);
});

test('counts everyone who presented in a round that was reached', () => {
  const place = ['methode: rondes', 'inbrenger: AK', 'fasen: [1, 2, 1, 2, 1, 2]', 'plan: [5, 5, 5, 5, 5, 5]'];
  const log = logOf({ 'a.md': session('2026-01-10', people, ...place, 'fase: 3') });
  expect(log[0]?.had.presenter).toEqual(['AK', 'JV']);
});

test('counts a session once in which someone had a role twice', () => {
  const back = 'overdrachten: [20:31 begeleider AK → JV, 20:50 begeleider JV → AK]';
  const log = logOf({ 'a.md': session('2026-01-10', people, 'begeleider: AK', back) });
  expect(roleTimes(log, 'facilitator', 'AK').count).toBe(1);
});

test('leaves out other groups, sessions without a group or a day, and those that are only planned', () => {
  const log = logOf({
    'zuid.md': session('2026-01-10', people).replace('Noord', 'Zuid'),
    'los.md': session('2026-01-10', people).replace('groep: "[[Noord]]"\n', ''),
    'dag.md': session('2026-01-10', people).replace(/start: .*\n/, ''),
    'plan.md': session('2026-01-10', people).replace('afgerond', 'gepland'),
  });
  expect(log).toEqual([]);
});

test('takes the day from the date when the start is not there', () => {
  const text = session('2026-01-10', people).replace(/start: .*\n/, 'datum: 2026-01-11\n');
  expect(logOf({ 'a.md': text })[0]?.day).toBe('2026-01-11');
});

test('knows everyone who was ever there, those of the newest session first', () => {
  const log = logOf({
    'a.md': session('2026-01-10', 'deelnemers: [MB, AK]'),
    'b.md': session('2026-03-14', 'deelnemers: [JV, MB]'),
  });
  expect(everyoneIn(log)).toEqual(['JV', 'MB', 'AK']);
});

const group = (...lines: string[]): string =>
  ['---', 'type: intervisie/group', ...lines, '---', ''].join('\n');

const agreedIn = (notes: Record<string, string>): unknown =>
  rolesOfGroup(indexOf(notes), 'Noord.md', dutch, host).agreed;

test('reads the members of a group and what it agreed last time', () => {
  const notes = { 'Noord.md': group('leden: [MB, AK]', 'volgende-rollen: [begeleider AK]') };
  expect(rolesOfGroup(indexOf(notes), 'Noord.md', dutch, host)).toEqual({
    members: ['MB', 'AK'],
    log: [],
    agreed: { facilitator: 'AK' },
  });
});

test('forgets what was agreed for a meeting once that has been', () => {
  const agreed = group('volgende-bijeenkomst: 2026-03-14', 'volgende-rollen: [begeleider AK]');
  expect(agreedIn({ 'Noord.md': agreed, 'a.md': session('2026-03-13', people) })).toEqual({
    facilitator: 'AK',
  });
  expect(agreedIn({ 'Noord.md': agreed, 'a.md': session('2026-03-14', people) })).toEqual({});
});

test('knows nothing of a note that is no group', () => {
  const nothing = { members: [], log: [], agreed: {} };
  expect(rolesOfGroup(indexOf({ 'Noord.md': 'Tekst' }), 'Noord.md', dutch, host)).toEqual(nothing);
  expect(rolesOfGroup(null, 'Noord.md', dutch, host)).toEqual(nothing);
});
