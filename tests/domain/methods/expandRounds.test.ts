import { describe, expect, it } from 'vitest';

import { expandRounds } from '@/domain/methods/expandRounds';
import { aPhase } from '../../support/sessions';

const order = (...phases: [title: string, rounds: number | 'each'][]): string[] =>
  expandRounds(
    phases.map(([title, rounds]) => aPhase({ title, rounds })),
    3,
  ).map(({ title, round }) => (round === null ? title : `${title}${String(round)}`));

describe('the phases as a session passes them', () => {
  it('are the method’s own when nothing repeats', () => {
    expect(order(['A', 1], ['B', 1])).toEqual(['A', 'B']);
  });

  it('repeat together when neighbours have the same number of rounds', () => {
    expect(order(['A', 1], ['B', 2], ['C', 2], ['D', 1])).toEqual(['A', 'B1', 'C1', 'B2', 'C2', 'D']);
  });

  it('repeat once for each person when they say so', () => {
    expect(order(['A', 1], ['B', 'each'])).toEqual(['A', 'B1', 'B2', 'B3']);
  });

  it('repeat apart when their numbers differ', () => {
    expect(order(['A', 2], ['B', 3])).toEqual(['A1', 'A2', 'B1', 'B2', 'B3']);
  });
});
