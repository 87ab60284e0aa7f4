import { describe, expect, it } from 'vitest';

import { filterRecords, noFilter } from '@/domain/review/filter';
import { periodKey } from '@/domain/review/periods';
import { timelineOf } from '@/domain/review/timeline/timeline';
import { demo, nameOf, noord, row, table, tally, today } from './handCount/demoVault';

// Counted by reading every note in workbench/demo-vault and with a text search, not with the program.

const { casussen, sessions, reflections } = demo;
const yearOf = ({ day }: { readonly day: string | null }): string => periodKey(day ?? '', 'year');
const halfYearOf = ({ day }: { readonly day: string | null }): string => periodKey(day ?? '', 'halfYear');

describe('sessions', () => {
  // Intervisie/Sessies: the properties `datum`, `methode`, `groep`, `casus` and `deelnemers` of its eleven notes.
  const counted = table(`
    day        | method          | alone | group                  | casus
    2024-11-30 | vijfstappen     | false | Intervisiegroep Noord  | Ja zeggen aan het eind van de dag
    2025-01-25 | incidentmethode | false | Intervisiegroep Noord  | De deur ging dicht
    2025-04-05 | incidentmethode | false | Intervisiegroep Noord  | Het overleg zonder het meisje
    2025-06-14 | socratisch      | false | Intervisiegroep Noord  | Het rapport dat ik uitstel
    2025-08-30 | alact           | true  |                        | Het telefoontje op vrijdagmiddag
    2025-10-04 | roddelmethode   | false | Intervisiegroep Noord  | De collega die het al weet
    2025-12-13 | incidentmethode | false | Intervisiegroep Noord  |
    2026-02-28 | balint-nl       | false | Intervisiegroep Noord  | Hij belt alleen mij
    2026-05-30 | gibbs           | true  | Intervisiegroep Noord  | Hij belt alleen mij
    2026-09-19 | vijfstappen     | false | Intervisiegroep Noord  | De collega die het al weet
    2026-11-21 | incidentmethode | false | Intervisiegroep Noord  | Stil aan de keukentafel
  `);

  it('are those of the eleven notes; alone with a casus of the group is alone, and of the group', () => {
    const read = sessions.map((one) =>
      row(one.day, one.method, one.isSolo, nameOf(one.group), nameOf(one.casus)),
    );
    expect(read).toEqual(counted);
  });

  it('add up by year, half-year and method', () => {
    expect(tally(sessions, yearOf)).toEqual({ '2024': 1, '2025': 6, '2026': 4 });
    const halves = { '2024-H2': 1, '2025-H1': 3, '2025-H2': 3, '2026-H1': 2, '2026-H2': 2 };
    expect(tally(sessions, halfYearOf)).toEqual(halves);
    expect(tally(sessions, ({ method }) => method)).toEqual({
      ...{ vijfstappen: 2, incidentmethode: 4, socratisch: 1, alact: 1 },
      ...{ roddelmethode: 1, 'balint-nl': 1, gibbs: 1 },
    });
  });

  it('are finished but the one of yesterday, which is paused', () => {
    expect(tally(sessions, ({ status }) => status)).toEqual({ done: 10, paused: 1 });
  });
});

describe('casussen', () => {
  // Intervisie/Casussen: the properties `datum`, `status`, `groep` and `inbrenger`, and the lines `^iv-r` of its eight notes.
  const counted = table(`
    day        | casus                             | status    | group                 | of | versions
    2024-11-24 | Ja zeggen aan het eind van de dag | closed    | Intervisiegroep Noord |    | 0
    2025-01-19 | De deur ging dicht                | closed    | Intervisiegroep Noord |    | 0
    2025-04-05 | Het overleg zonder het meisje     | discussed | Intervisiegroep Noord | RS | 0
    2025-06-08 | Het rapport dat ik uitstel        | closed    | Intervisiegroep Noord |    | 2
    2025-08-29 | Het telefoontje op vrijdagmiddag  | closed    |                       |    | 0
    2025-09-28 | De collega die het al weet        | discussed | Intervisiegroep Noord |    | 3
    2026-02-22 | Hij belt alleen mij               | discussed | Intervisiegroep Noord |    | 0
    2026-11-15 | Stil aan de keukentafel           | ready     | Intervisiegroep Noord |    | 0
  `);

  it('are those of the eight notes', () => {
    const read = casussen.map((one) =>
      row(one.day, one.title, one.status, nameOf(one.group), one.presenter, one.versions.length),
    );
    expect(read).toEqual(counted);
  });

  it('add up by status and year', () => {
    expect(tally(casussen, ({ status }) => status)).toEqual({ closed: 4, discussed: 3, ready: 1 });
    expect(tally(casussen, yearOf)).toEqual({ '2024': 1, '2025': 5, '2026': 2 });
  });
});

describe('reflections', () => {
  // Intervisie/Reflecties: `datum`, `gevoel`, `prive`, `model`, `sessie`, and the lines under its nine headings Terugblik.
  const counted = table(`
    day        | feeling | private | model | on         | group                 | looked back
    2024-12-01 | 3       | false   |       | 2024-11-30 | Intervisiegroep Noord | 2025-01-25 stillTrue, 2025-08-31 partly
    2025-01-26 | 4       | false   |       | 2025-01-25 | Intervisiegroep Noord | 2025-07-26 skipped
    2025-04-06 | 4       | false   |       | 2025-04-05 | Intervisiegroep Noord |
    2025-06-15 | 4       | false   |       | 2025-06-14 | Intervisiegroep Noord | 2025-10-05 noLonger
    2025-08-31 | 3       | true    | alact | 2025-08-30 |                       |
    2025-10-05 | 3       | true    |       | 2025-10-04 | Intervisiegroep Noord | 2025-12-14 partly, 2026-09-20 stillTrue
    2026-03-01 | 4       | true    |       | 2026-02-28 | Intervisiegroep Noord | 2026-05-30 stillTrue
    2026-07-11 | 4       | false   |       |            |                       |
    2026-09-20 | 4       | false   |       | 2026-09-19 | Intervisiegroep Noord |
  `);

  it('are those of the nine notes, with what one answered on looking back', () => {
    const read = reflections.map((one) => {
      const answers = one.lookBacks.map(({ day, answer }) => `${day} ${answer}`).join(', ');
      const on = nameOf(one.session).slice(0, 10);
      return row(one.day, one.feeling, one.isPrivate, one.model, on, nameOf(one.group), answers);
    });
    expect(read).toEqual(counted);
  });

  it('add up by year and by feeling', () => {
    expect(tally(reflections, yearOf)).toEqual({ '2024': 1, '2025': 5, '2026': 3 });
    expect(tally(reflections, ({ feeling }) => String(feeling))).toEqual({ '3': 3, '4': 6 });
  });
});

describe('the filters', () => {
  // Of no group: the telephone call (casus, session, reflection, two actions), the reflection of 11 July 2026 and its action.
  it('narrow to the group, to what one did alone, and to a year', () => {
    const counts = (filter: Partial<typeof noFilter>): number[] => {
      const found = filterRecords(demo, { ...noFilter, ...filter });
      return [found.casussen, found.sessions, found.reflections, found.actions].map(({ length }) => length);
    };
    expect(counts({})).toEqual([8, 11, 9, 26]);
    expect(counts({ group: noord })).toEqual([7, 10, 7, 23]);
    // Alone: those of no group, and the session of 30 May 2026 with its two actions.
    expect(counts({ with: 'solo' })).toEqual([1, 2, 2, 5]);
    expect(counts({ with: 'group' })).toEqual([7, 9, 7, 21]);
    expect(counts({ from: '2025-01-01', to: '2025-12-31' })).toEqual([5, 6, 5, 12]);
    // Of the actions those in the notes with this theme, and in the minutes of a meeting the one that links to such a casus.
    expect(counts({ theme: 'grenzen' })).toEqual([3, 4, 4, 11]);
  });
});

describe('the timeline', () => {
  const timeline = timelineOf(demo, noFilter, demo, today);

  it('has everything that has a day; what was skipped is no look-back', () => {
    // Six answers in reflections, five under actions.
    const counted = { casus: 8, session: 11, reflection: 9, lookBack: 11 };
    expect(tally(timeline?.items ?? [], ({ kind }) => kind)).toEqual(counted);
    expect([timeline?.from, timeline?.to]).toEqual(['2024-11-24', today]);
  });

  it('has one time without anything longer than 1.4 times eight weeks: after 1 March 2026', () => {
    expect(timeline?.gaps).toEqual([{ from: '2026-03-01', to: '2026-05-30', weeks: 12 }]);
  });
});
