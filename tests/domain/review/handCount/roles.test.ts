import { describe, expect, it } from 'vitest';

import { answersTo, evaluationSpread, type Spread } from '@/domain/review/methods/evaluationSpread';
import { methodUses } from '@/domain/review/methods/methodUses';
import { rolesTaken } from '@/domain/review/methods/rolesTaken';
import { filterRecords, noFilter } from '@/domain/review/filter';
import { demo, me, noord, row, table } from './demoVault';

const ofGroup = filterRecords(demo, { ...noFilter, group: noord }).sessions;

describe('roles in the group', () => {
  /**
   * `inbrenger`, `begeleider`, `notulist` and `tijdbewaker` of the nine sessions with others; nobody observed. `sessions` by
   * `deelnemers`: LH was not there on 5 April 2025, RS not on 13 December 2025.
   */
  it('are taken so often by each, MB first', () => {
    const read = rolesTaken(ofGroup, me).map(({ person, sessions, roles }) =>
      row(person, sessions, ...roles.map(({ times }) => times)),
    );
    expect(rolesTaken(ofGroup, me)[0]?.roles.map(({ role }) => role)).toEqual([
      ...['presenter', 'facilitator', 'noteTaker', 'timekeeper', 'observer'],
    ]);
    expect(read).toEqual(
      table(`
        person | sessions | presenter | facilitator | note-taker | timekeeper | observer
        MB     | 9        | 7         | 1           | 1          | 0          | 0
        AK     | 9        | 0         | 2           | 2          | 0          | 0
        JV     | 9        | 0         | 1           | 2          | 1          | 0
        TD     | 9        | 0         | 2           | 1          | 0          | 0
        LH     | 8        | 1         | 1           | 2          | 1          | 0
        RS     | 8        | 1         | 2           | 1          | 0          | 0
      `),
    );
  });

  it('were last taken by MB on these days', () => {
    const [mine] = rolesTaken(ofGroup, me);
    const days = mine?.roles.map(({ lastDay }) => lastDay);
    expect(days).toEqual(['2026-11-21', '2025-12-13', '2025-04-05', null, null]);
  });
});

describe('methods', () => {
  it('are used so often, last on these days, with the group and alone apart', () => {
    const { group, solo } = methodUses(demo.sessions);
    const rows = (uses: typeof group): string[][] =>
      uses.map(({ method, sessions, lastDay }) => row(method, sessions.length, lastDay));
    expect(rows(group)).toEqual(
      table(`
        method          | times | last
        incidentmethode | 4     | 2026-11-21
        vijfstappen     | 2     | 2026-09-19
        balint-nl       | 1     | 2026-02-28
        roddelmethode   | 1     | 2025-10-04
        socratisch      | 1     | 2025-06-14
      `),
    );
    expect(rows(solo)).toEqual(
      table(`
        method | times | last
        gibbs  | 1     | 2026-05-30
        alact  | 1     | 2025-08-30
      `),
    );
  });

  const mean = (spread: Spread): number =>
    Math.round((100 * spread.reduce((sum, count, at) => sum + count * (at + 1), 0)) / answersTo(spread)) /
    100;

  // The property `evaluatie` of eight sessions; the two alone and the one under way have none.
  it('got these answers in their evaluations, on average', () => {
    const { group } = methodUses(demo.sessions);
    const read = [{ method: 'all', sessions: demo.sessions }, ...group].map(({ method, sessions }) => {
      const { evaluated, questions } = evaluationSpread(sessions);
      return row(method, evaluated, ...questions.map(mean));
    });
    expect(read).toEqual(
      table(`
        method          | evaluated | 1    | 2    | 3    | 4    | 5
        all             | 8         | 4.38 | 4    | 4    | 4.25 | 4.5
        incidentmethode | 3         | 4    | 4    | 4.33 | 4.33 | 4.33
        vijfstappen     | 2         | 4    | 3.5  | 3.5  | 4    | 4.5
        balint-nl       | 1         | 5    | 4    | 4    | 5    | 5
        roddelmethode   | 1         | 5    | 4    | 4    | 4    | 4
        socratisch      | 1         | 5    | 5    | 4    | 4    | 5
      `),
    );
  });

  it('got these answers one by one', () => {
    expect(evaluationSpread(demo.sessions).questions).toEqual([
      [0, 0, 0, 5, 3],
      [0, 0, 1, 6, 1],
      [0, 0, 1, 6, 1],
      [0, 0, 0, 6, 2],
      [0, 0, 0, 4, 4],
    ]);
  });
});
