import { expect, test } from 'vitest';

import {
  neighbourOf,
  nextSpeaker,
  turnAfter,
  turnBefore,
  turnOf,
  turnsIn,
  type Turn,
} from '@/domain/session/turns';

const people = { participants: ['MB', 'AK', 'JV', 'RS'], roles: { presenter: 'MB' } };

/** A round in which the presenter is silent. */
const round = (heard: readonly string[] = [], passed: readonly string[] = []): Turn[] =>
  turnsIn(people, ['presenter'], heard, passed);

test('counts the lines of each person', () => {
  const lines = turnsIn(people, [], ['AK', null, 'AK', 'XX', 'JV']).map((turn) => turn.lines);
  expect(lines).toEqual([0, 2, 1, 0]);
});

test('knows who is silent only when the presenter is known', () => {
  expect(round().map(({ isSilent }) => isSilent)).toEqual([true, false, false, false]);
  const unknown = turnsIn({ ...people, roles: {} }, ['presenter'], []);
  expect(unknown.some(({ isSilent }) => isSilent)).toBe(false);
});

test('gives the turn to the first who was not heard, after the one who spoke last', () => {
  expect(nextSpeaker(round(), null)).toBe('AK');
  expect(nextSpeaker(round(['JV']), 'JV')).toBe('RS');
  expect(nextSpeaker(round(['RS']), 'RS')).toBe('AK');
  expect(nextSpeaker(round(['AK', 'JV', 'RS']), 'RS')).toBeNull();
});

test('keeps the turn with whoever was given it, unless they must be silent', () => {
  expect(turnOf(round(['JV']), 'JV')).toBe('JV');
  expect(turnOf(round(), 'MB')).toBe('AK');
});

test('begins a round with the first step, and passes nobody by that', () => {
  expect(turnAfter(round(), null)).toEqual({ speaker: 'AK', passed: [] });
});

test('lets someone pass who has the turn and was not heard', () => {
  expect(turnAfter(round(), 'AK')).toEqual({ speaker: 'JV', passed: ['AK'] });
});

test('does not let someone pass who was heard', () => {
  expect(turnAfter(round(['AK']), 'AK')).toEqual({ speaker: 'JV', passed: [] });
});

test('has nobody left after the last, and keeps who passed', () => {
  expect(turnAfter(round(['AK', 'RS'], ['JV']), 'RS')).toEqual({ speaker: null, passed: ['JV'] });
});

test('gives those who passed the turn once more when everyone has been', () => {
  const next = turnAfter(round(['AK'], ['JV', 'RS']), null);
  expect(next).toEqual({ speaker: 'JV', passed: [] });
  expect(turnAfter(round(['AK'], next.passed), 'JV')).toEqual({ speaker: 'RS', passed: ['JV'] });
});

test('stays where it is when everyone was heard', () => {
  expect(turnAfter(round(['AK', 'JV', 'RS']), null)).toEqual({ speaker: null, passed: [] });
});

test('does not count as passed who was heard after all', () => {
  const [, ak] = round(['AK'], ['AK']);
  expect(ak?.hasPassed).toBe(false);
});

test('goes back to the one before, whose passing is forgotten', () => {
  expect(turnBefore(round([], ['AK']), 'JV')).toEqual({ speaker: 'AK', passed: [] });
  expect(turnBefore(round(['AK', 'JV', 'RS']), null)).toEqual({ speaker: 'RS', passed: [] });
  expect(turnBefore(round(), 'AK')).toEqual({ speaker: 'RS', passed: [] });
});

test('has nobody to give a turn to when everyone is silent', () => {
  const silent = turnsIn(people, ['all'], []);
  expect(turnAfter(silent, null).speaker).toBeNull();
  expect(turnBefore(silent, null).speaker).toBeNull();
  expect(neighbourOf(silent, 'AK', 1)).toBeNull();
});

test('walks round outside rounds, past who is silent', () => {
  expect(neighbourOf(round(), null, 1)).toBe('AK');
  expect(neighbourOf(round(), 'RS', 1)).toBe('AK');
  expect(neighbourOf(round(), 'AK', -1)).toBe('RS');
});
