import { describe, expect, it } from 'vitest';

import { daysOfThemes, heatPeriods, heatStep, themeHeat } from '@/domain/review/themes/themeHeat';
import type { ThemeUse } from '@/domain/review/themes/themeUses';

const use = (theme: string, ...days: (string | null)[]): ThemeUse => ({
  theme,
  mentions: days.map((day) => ({ path: `${String(day)}.md`, day, kind: 'session' })),
});

const twoYears = { from: '2024-11-24', to: '2026-11-22' };

describe('themes by period', () => {
  it('counts by quarter, also those in which nothing was', () => {
    const periods = heatPeriods(twoYears, 20);
    const { rows } = themeHeat([use('stilte', '2024-12-31', '2025-01-01', '2026-11-21', null)], periods);
    expect(rows[0]?.counts).toEqual([1, 1, 0, 0, 0, 0, 0, 0, 1]);
  });

  it.each([
    [9, 'quarter', 9],
    [8, 'halfYear', 5],
    [3, 'year', 3],
    [1, 'year', 3],
  ])('with room for %d columns it counts by %s', (most, unit, columns) => {
    const periods = heatPeriods(twoYears, most);
    expect([periods[0]?.unit, periods.length]).toEqual([unit, columns]);
  });

  it('leaves out what lies outside the periods', () => {
    const periods = heatPeriods({ from: '2026-01-01', to: '2026-03-31' }, 9);
    expect(themeHeat([use('stilte', '2025-12-31', '2026-02-01')], periods).rows[0]?.counts).toEqual([1]);
  });

  it('knows the first and the last day of all themes', () => {
    expect(daysOfThemes([use('a', '2026-02-01', null), use('b', '2025-02-01')])).toEqual({
      from: '2025-02-01',
      to: '2026-02-01',
    });
    expect(daysOfThemes([use('a', null)])).toBeNull();
  });

  it('draws more notes warmer', () => {
    expect([0, 1, 2, 3, 4, 5, 50].map(heatStep)).toEqual([0, 1, 2, 3, 3, 4, 4]);
  });
});
