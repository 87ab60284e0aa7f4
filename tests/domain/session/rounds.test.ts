import { expect, it } from 'vitest';

import { peopleIn, presenterIn } from '@/domain/session/presenters';
import { countRounds } from '@/domain/session/rounds';
import { aPhase } from '../../support/sessions';

const roundsOf = (...numbers: number[]): (number | null)[] =>
  countRounds(
    numbers.map((number) => aPhase({ number, rounds: number >= 2 && number <= 4 ? 'each' : 1 })),
  ).map(({ round }) => round);

it('counts a round each time that a phase comes by again', () => {
  expect(roundsOf(1, 2, 3, 4, 2, 3, 4, 5)).toEqual([null, 1, 1, 1, 2, 2, 2, null]);
});

it('counts on where a phase was left out of a round, or moved within it', () => {
  expect(roundsOf(1, 2, 4, 2, 3, 4, 5)).toEqual([null, 1, 1, 2, 2, 2, null]);
  expect(roundsOf(1, 3, 2, 4, 2, 3, 4, 5)).toEqual([null, 1, 1, 1, 2, 2, 2, null]);
  expect(roundsOf(2, 3, 4, 5, 3, 4)).toEqual([1, 1, 1, null, 2, 2]);
});

it('counts phases that do not repeat together apart', () => {
  const phases = [2, 3, 2, 3, 5, 8, 8].map((number) =>
    aPhase({ number, rounds: number === 8 ? 'each' : number === 5 ? 1 : 2 }),
  );
  expect(countRounds(phases).map(({ round }) => round)).toEqual([1, 1, 2, 2, null, 1, 2]);
});

const people = { participants: ['MB', 'AK', 'JV'], roles: { presenter: 'AK', facilitator: 'MB' } };

it('lets the role of presenter move on from the session’s own, and round again', () => {
  expect([1, 2, 3, 4].map((round) => presenterIn(people, round))).toEqual(['AK', 'JV', 'MB', 'AK']);
});

it('begins with the first participant when the session names no presenter', () => {
  const nobody = { ...people, roles: {} };
  expect([1, 2].map((round) => presenterIn(nobody, round))).toEqual(['MB', 'AK']);
});

it('begins with a presenter who is not among the participants', () => {
  const guest = { ...people, roles: { presenter: 'XX' } };
  expect([1, 2, 4, 5].map((round) => presenterIn(guest, round))).toEqual(['XX', 'MB', 'JV', 'XX']);
});

it('leaves the roles alone outside rounds, and when nobody is known', () => {
  expect(peopleIn(people, null)).toEqual(people);
  const none = { participants: [], roles: {} };
  expect(peopleIn(none, 2)).toEqual(none);
});

it('gives the people of a round their presenter and their other roles', () => {
  expect(peopleIn(people, 2).roles).toEqual({ presenter: 'JV', facilitator: 'MB' });
});
