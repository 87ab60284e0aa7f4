import { describe, expect, it } from 'vitest';

import { askedBy, askersIn } from '@/domain/review/questions/askedBy';
import { kindsOverTime } from '@/domain/review/questions/kindsOverTime';
import { questionPaths } from '@/domain/review/questions/questionPaths';
import { themeCourse } from '@/domain/review/themes/themeCourse';
import { daysOfThemes, heatPeriods, themeHeat } from '@/domain/review/themes/themeHeat';
import { themeUses } from '@/domain/review/themes/themeUses';
import { demo, nameOf, row, table, tally, today } from './demoVault';

const uses = themeUses(demo);

describe('themes', () => {
  // The property `themas` of casussen and reflections, by the quarter of `datum`; a session has those of its casus.
  it('stand in so many notes of each quarter, those most used first', () => {
    const heat = themeHeat(
      uses,
      heatPeriods({ ...(daysOfThemes(uses) ?? { from: '', to: '' }), to: today }, 12),
    );
    expect(heat.periods.map(({ key }) => key)).toEqual([
      ...['2024-Q4', '2025-Q1', '2025-Q2', '2025-Q3', '2025-Q4', '2026-Q1', '2026-Q2', '2026-Q3', '2026-Q4'],
    ]);
    expect(heat.rows.map(({ theme, counts }) => row(theme, ...counts))).toEqual(
      table(`
        theme          | Q4 | Q1 | Q2 | Q3 | Q4 | Q1 | Q2 | Q3 | Q4
        grenzen        | 3  | 0  | 0  | 3  | 0  | 3  | 1  | 1  | 0
        zwijgen        | 0  | 0  | 3  | 1  | 2  | 0  | 0  | 2  | 2
        samenwerken    | 0  | 0  | 3  | 1  | 2  | 0  | 0  | 2  | 0
        nabijheid      | 0  | 0  | 0  | 0  | 0  | 3  | 1  | 0  | 0
        spanning       | 0  | 3  | 1  | 0  | 0  | 0  | 0  | 0  | 0
        werkdruk       | 3  | 0  | 0  | 0  | 0  | 0  | 0  | 1  | 0
        bereikbaarheid | 0  | 0  | 0  | 3  | 0  | 0  | 0  | 0  | 0
        conflict       | 0  | 3  | 0  | 0  | 0  | 0  | 0  | 0  | 0
        eerlijkheid    | 0  | 0  | 3  | 0  | 0  | 0  | 0  | 0  | 0
        uitstel        | 0  | 0  | 3  | 0  | 0  | 0  | 0  | 0  | 0
        gesprek        | 0  | 0  | 0  | 0  | 0  | 0  | 0  | 0  | 2
      `),
    );
  });

  /**
   * Notes within 28 days of each other are one occasion. `usual` is the middle of the days between occasions, by a calendar:
   * of zwijgen 176, 286, 70 and 57, of grenzen 278, 177, 97 and 42, of samenwerken 176 and 356. Silent from twice that on.
   */
  it('come back, fell silent or were there once', () => {
    const read = uses.map((use) => {
      const { state, last, usualDays, occasions } = themeCourse(use, today);
      return row(use.theme, state, occasions, usualDays, last);
    });
    expect(read).toEqual(
      table(`
        theme          | state   | occasions | usual | last
        grenzen        | returns | 5         | 137   | 2026-07-11
        zwijgen        | returns | 5         | 123   | 2026-11-21
        samenwerken    | returns | 3         | 266   | 2026-09-20
        nabijheid      | returns | 2         | 97    | 2026-05-30
        spanning       | silent  | 2         | 147   | 2025-06-15
        werkdruk       | returns | 2         | 665   | 2026-09-20
        bereikbaarheid | once    | 1         |       | 2025-08-31
        conflict       | once    | 1         |       | 2025-01-26
        eerlijkheid    | once    | 1         |       | 2025-06-15
        uitstel        | once    | 1         |       | 2025-06-15
        gesprek        | once    | 1         |       | 2026-11-21
      `),
    );
  });

  it('fall silent on a day: nabijheid, after twice 97 days, on 10 December 2026', () => {
    const nabijheid = uses.find(({ theme }) => theme === 'nabijheid');
    const states = ['2026-12-09', '2026-12-10'].map((day) => nabijheid && themeCourse(nabijheid, day).state);
    expect(states).toEqual(['returns', 'silent']);
  });
});

describe('the question of a casus', () => {
  // The sections De vraag door de tijd of two casussen; of the others the property `vraag`, with `datum`.
  it('goes from its first wording to its last, newest casus first', () => {
    const read = questionPaths(demo, demo).map(({ casus, steps }) =>
      row(casus.title, steps.map(({ day }) => day).join(' '), nameOf(steps.at(-1)?.session ?? null)),
    );
    expect(read).toEqual(
      table(`
        casus                             | wordings                         | last one put in
        Stil aan de keukentafel           | 2026-11-15                       |
        Hij belt alleen mij               | 2026-02-22                       |
        De collega die het al weet        | 2025-09-28 2025-10-04 2026-09-19 |
        Het telefoontje op vrijdagmiddag  | 2025-08-29                       |
        Het rapport dat ik uitstel        | 2025-06-08 2025-06-14            | 2025-06-14 Het rapport dat ik uitstel
        Het overleg zonder het meisje     | 2025-04-05                       |
        De deur ging dicht                | 2025-01-19                       |
        Ja zeggen aan het eind van de dag | 2024-11-24                       |
      `),
    );
  });
});

describe('questions asked', () => {
  const asked = demo.sessions.flatMap(({ lines }) => lines.filter(({ kind }) => kind === 'question'));

  // The lines `^iv-q` in Intervisie/Sessies; only on 14 June 2025 were they marked.
  it('are forty-five, five of them warm', () => {
    expect(tally(asked, ({ mark }) => mark ?? 'none')).toEqual({ none: 35, warm: 5, cold: 2, neutral: 3 });
  });

  it('are by person, those who asked most first', () => {
    const counted = { AK: 11, JV: 9, TD: 9, LH: 8, RS: 5, MB: 3 };
    const read = askersIn(demo.sessions).map((one) => [one.speaker, one.asked]);
    expect(read).toEqual(Object.entries(counted));
  });

  // Kinds are another matter; here every question counts as open.
  it('add up by half-year for one person: AK, in nine sessions, with two of three marked ones warm', () => {
    const kinds = kindsOverTime(askedBy(demo.sessions, 'AK'), 'AK', () => 'unsure');
    const read = kinds?.halfYears.map(({ period, asked: { asked: count, marked, warm } }) =>
      row(period.key, count, marked, warm.length),
    );
    expect(read).toEqual(
      table(`
        half-year | asked | marked | warm
        2024-H2   | 1     | 0      | 0
        2025-H1   | 5     | 3      | 2
        2025-H2   | 2     | 0      | 0
        2026-H1   | 1     | 0      | 0
        2026-H2   | 2     | 0      | 0
      `),
    );
    expect([kinds?.total.asked, kinds?.total.sessions, kinds?.undated]).toEqual([11, 9, 0]);
  });
});
