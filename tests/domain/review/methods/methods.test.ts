import { describe, expect, test } from 'vitest';

import { answersTo, evaluationSpread } from '@/domain/review/methods/evaluationSpread';
import { methodUses } from '@/domain/review/methods/methodUses';
import { nextMethods } from '@/domain/review/methods/nextMethods';
import { rolesTaken } from '@/domain/review/methods/rolesTaken';
import { aMethod } from '../../choosing/builders';
import { aSession } from '../themes/records';

describe('methods used', () => {
  const { group, solo } = methodUses([
    aSession({ method: 'roddel', day: '2026-01-10' }),
    aSession({ method: 'incident', day: '2026-02-10' }),
    aSession({ method: 'roddel', day: '2026-03-10' }),
    aSession({ method: 'korthagen', day: '2026-03-11', isSolo: true, participants: ['MB'] }),
    aSession({ method: 'incident', day: '2026-12-10', status: 'planned' }),
    aSession({ method: 'roddel', day: null }),
  ]);

  test('are counted with a group and alone apart, most used first, with the last day that is known', () => {
    expect(group.map(({ method, sessions, lastDay }) => [method, sessions.length, lastDay])).toEqual([
      ['roddel', 3, '2026-03-10'],
      ['incident', 1, '2026-02-10'],
    ]);
    expect(solo.map(({ method }) => method)).toEqual(['korthagen']);
  });
});

test('an evaluation counts for the questions that it answers only', () => {
  const { evaluated, questions } = evaluationSpread([
    aSession({ evaluation: [4, 5, 0, 3, 5] }),
    aSession({ evaluation: [4, 2, 0, 0, 5] }),
    aSession({ evaluation: [0, 0, 0, 0, 0] }),
    aSession(),
  ]);
  expect(evaluated).toBe(2);
  expect(questions).toEqual([
    [0, 0, 0, 2, 0],
    [0, 1, 0, 0, 1],
    [0, 0, 0, 0, 0],
    [0, 0, 1, 0, 0],
    [0, 0, 0, 0, 2],
  ]);
  expect(questions.map(answersTo)).toEqual([2, 2, 0, 1, 2]);
});

test('roles are counted for who was there, oneself first, and those not taken have none', () => {
  const people = rolesTaken(
    [
      aSession({ day: '2026-01-10', roles: { presenter: 'MB', facilitator: 'AK' } }),
      aSession({ day: '2026-03-10', roles: { presenter: 'MB' } }),
      aSession({ day: '2026-04-10', participants: ['AK', 'TD'], roles: { facilitator: 'TD' } }),
      aSession({ isSolo: true, participants: ['MB'], roles: { presenter: 'MB' } }),
    ],
    'MB',
  );
  expect(people.map(({ person, sessions }) => [person, sessions])).toEqual([
    ['MB', 2],
    ['AK', 3],
    ['TD', 1],
  ]);
  expect(people[0]?.roles.map(({ role, times, lastDay }) => [role, times, lastDay])).toEqual([
    ['presenter', 2, '2026-03-10'],
    ['facilitator', 0, null],
    ['noteTaker', 0, null],
    ['timekeeper', 0, null],
    ['observer', 0, null],
  ]);
});

describe('what a group could try next', () => {
  const group = {
    path: 'G.md',
    title: 'G',
    members: ['MB', 'AK', 'TD', 'LH'],
    rhythmWeeks: null,
    nextMeeting: null,
  };
  const levels = { experience: null, trust: 'low' } as const;
  const methods = [
    aMethod({ id: 'used' }),
    aMethod({ id: 'solo', mode: 'solo' }),
    aMethod({ id: 'trusting', trust: 'high' }),
    aMethod({ id: 'crowd', groupSize: { min: 9, max: 20 } }),
    aMethod({ id: 'one' }),
    aMethod({ id: 'two' }),
    aMethod({ id: 'three' }),
  ];
  const past = [aSession({ method: 'used', group: 'G.md' }), aSession({ method: 'one', group: 'Other.md' })];

  test('is new to it and has nothing against it, two at most', () => {
    const found = nextMethods(methods, group, levels, past);
    expect(found.map(({ method }) => method.id)).toEqual(['one', 'two']);
    expect(found[0]?.reasons.map(({ code }) => code)).toContain('neverUsed');
  });

  test('is not guessed for a group without a past', () => {
    expect(nextMethods(methods, group, levels, [aSession({ method: 'used' })])).toEqual([]);
  });
});
