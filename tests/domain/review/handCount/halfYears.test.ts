import { describe, expect, it } from 'vitest';

import { halfYearLetter } from '@/domain/review/halfYear/letter';
import { periodOf } from '@/domain/review/periods';
import { demo, me, row, table } from './demoVault';

// Counted by hand from Intervisie/Sessies, Casussen and Reflecties: what MB brought in, said, promised and did.

const firstDays = ['2024-07-01', '2025-01-01', '2025-07-01', '2026-01-01', '2026-07-01'];
const letters = firstDays.map((day) => halfYearLetter(demo, periodOf(day, 'halfYear'), me));
const rows = <T>(
  read: (letter: (typeof letters)[number]) => readonly T[],
  show: (one: T) => string,
): string[][] => letters.map((letter) => row(letter.period.key, read(letter).map(show).join(', ')));

describe('the five half-years', () => {
  /**
   * Promised are MB's own. Of 2026-H2 two are done of six; the four others wait, one of them done in part. In 2025-H2 one
   * of four was dropped.
   */
  it('have these figures at their head', () => {
    const read = letters.map(({ period, counts: one }) =>
      row(
        period.key,
        one.broughtIn,
        one.sessions,
        one.alone,
        one.reflections,
        one.promised,
        one.done,
        one.open,
      ),
    );
    expect(read).toEqual(
      table(`
        half-year | brought in | sessions | alone | reflections | promised | done | open
        2024-H2   | 1          | 1        | 0     | 1           | 2        | 2    | 0
        2025-H1   | 2          | 3        | 0     | 3           | 5        | 5    | 0
        2025-H2   | 2          | 3        | 1     | 2           | 4        | 3    | 0
        2026-H1   | 1          | 2        | 1     | 1           | 5        | 4    | 1
        2026-H2   | 2          | 2        | 0     | 2           | 6        | 2    | 4
      `),
    );
  });

  /** With the question as first put and as it had become by then, where that is another one. */
  it('have what MB brought in', () => {
    const read = letters.flatMap(({ period, brought }) =>
      brought.map(({ casus, first, last, sessions }) =>
        row(period.key, casus.title, sessions.length, first, last),
      ),
    );
    expect(read).toEqual(
      table(`
        half-year | casus | sessions | first | last
        2024-H2 | Ja zeggen aan het eind van de dag | 1 | Wat maakt dat ik ja zeg terwijl ik nee bedoel? |
        2025-H1 | De deur ging dicht | 1 | Wat gebeurt er met mij als een ouder zijn stem verheft? |
        2025-H1 | Het rapport dat ik uitstel | 1 | Hoe kom ik ertoe om het rapport te schrijven? | Hoe schrijf ik op wat ik vind, ook als de moeder het leest?
        2025-H2 | Het telefoontje op vrijdagmiddag | 1 | Wat maakt dat ik om half vijf nog opneem? |
        2025-H2 | De collega die het al weet | 1 | Wat maakt dat ik bij haar steeds mijn plan ga verdedigen? | Wat wil ik van haar weten, voor ik iets laat zien?
        2026-H1 | Hij belt alleen mij | 2 | Wat maakt dat ik zijn telefoontjes niet durf te begrenzen? |
        2026-H2 | De collega die het al weet | 1 | Wat maakt dat ik bij haar steeds mijn plan ga verdedigen? | Hoe open ik het gesprek met haar zonder mijn plan op tafel te leggen?
        2026-H2 | Stil aan de keukentafel | 1 | Hoe blijf ik in gesprek als zij dichtklapt? |
      `),
    );
  });

  /** The lines `^iv-i` that MB said, and all of them of the two sessions alone, in whichever phase they stand. */
  it('have MB’s own insights', () => {
    const lines = rows(
      (letter) => letter.lines,
      ({ line }) => line,
    );
    expect(lines).toEqual(
      table(`
        half-year | insights
        2024-H2   | iv-izkgi3, iv-ihtkr7
        2025-H1   | iv-i1jqtl, iv-i1d3oa, iv-iqgj16
        2025-H2   | iv-ivxy5g, iv-i14snx, iv-iy0zqe, iv-io20xo, iv-im3e9n
        2026-H1   | iv-itot6e, iv-i0n1wp, iv-ie8rih, iv-i8s50m, iv-i6x3pq, iv-i18gnd, iv-i8jg79
        2026-H2   | iv-i6veck
      `),
    );
  });

  /** A casus with its session and its reflection is one time. `zwijgen` is there in three: two casussen, and 11 July. */
  it('have the themes that came back, how often and when before', () => {
    const themes = rows(
      (letter) => letter.themes,
      ({ theme, times, before }) => `${theme} ${String(times)} ${before ?? 'new'}`,
    );
    expect(themes).toEqual(
      table(`
        half-year | themes
        2024-H2   |
        2025-H1   | spanning 2 new
        2025-H2   | grenzen 1 2024-12-01, samenwerken 1 2025-04-06, zwijgen 1 2025-04-06
        2026-H1   | grenzen 1 2025-08-31
        2026-H2   | zwijgen 3 2025-10-05, grenzen 1 2026-05-30, samenwerken 1 2025-10-05, werkdruk 1 2024-12-01
      `),
    );
  });

  it('have what is open by now of all that was promised up to then', () => {
    const open = rows(
      (letter) => letter.open,
      ({ id }) => id,
    );
    expect(open).toEqual(
      table(`
        half-year | open
        2024-H2   |
        2025-H1   |
        2025-H2   |
        2026-H1   | iv-x8rj7x
        2026-H2   | iv-xwll7p, iv-x8rj7x, iv-x95edn, iv-x3dq8x, iv-xxbhm5
      `),
    );
  });

  it('have the roles that MB had with the others', () => {
    const roles = rows(
      (letter) => letter.roles,
      ({ role, times }) => `${role} ${String(times)}`,
    );
    expect(roles).toEqual(
      table(`
        half-year | roles
        2024-H2   | presenter 1
        2025-H1   | presenter 2, noteTaker 1
        2025-H2   | presenter 1, facilitator 1
        2026-H1   | presenter 1
        2026-H2   | presenter 2
      `),
    );
  });

  it('have nothing ready to be brought in: the only casus that is ready is on the table', () => {
    expect(letters.flatMap(({ ready }) => ready.map(({ title }) => title))).toEqual([]);
  });
});
