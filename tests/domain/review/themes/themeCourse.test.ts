import { describe, expect, it } from 'vitest';

import { themeCourse } from '@/domain/review/themes/themeCourse';
import type { ThemeUse } from '@/domain/review/themes/themeUses';

const use = (...days: (string | null)[]): ThemeUse => ({
  theme: 'stilte',
  mentions: days.map((day) => ({ path: `${String(day)}.md`, day, kind: 'casus' })),
});

describe('how a theme goes over time', () => {
  it('takes a casus, its session and the reflection on it for one occasion', () => {
    const course = themeCourse(use('2026-01-01', '2026-01-20', '2026-01-21'), '2026-12-31');
    expect(course).toEqual({ state: 'once', last: '2026-01-21', usualDays: null, occasions: 1 });
  });

  it('returns as long as the silence is shorter than twice the usual interval', () => {
    const returning = use('2026-01-01', '2026-03-01', '2026-05-10');
    expect(themeCourse(returning, '2026-09-15')).toMatchObject({ state: 'returns', usualDays: 64.5 });
    expect(themeCourse(returning, '2026-09-16').state).toBe('silent');
  });

  it('takes the middle interval, so that one long gap does not count for all', () => {
    const uneven = use('2024-01-01', '2024-03-01', '2024-05-01', '2026-05-01');
    expect(themeCourse(uneven, '2026-06-01').usualDays).toBe(61);
  });

  it('does not look past the day that is asked about', () => {
    expect(themeCourse(use('2026-01-01', '2026-06-01'), '2026-05-31')).toMatchObject({
      state: 'once',
      last: '2026-01-01',
    });
  });

  it('says nothing of a theme whose notes have no day', () => {
    expect(themeCourse(use(null), '2026-01-01').state).toBe('undated');
  });
});
