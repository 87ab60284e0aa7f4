import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { marksOf } from '@/domain/bases/lineMarks';
import { dayNumber, dayOfNumber } from '@/domain/review/dayNumbers';
import { dated } from './builders';

describe('the signs of a line', () => {
  test('are one for what lies on a day, and one for what lies too close', () => {
    const marks = marksOf(['2026-01-01', '2026-01-01', '2026-01-05', '2026-03-01'].map(dated), 10);
    expect(marks.map(({ items }) => items.length)).toEqual([3, 1]);
    expect(marks[0]?.at).toBe(dayNumber('2026-01-03'));
  });

  test('hold every note once, in order, and begin apart', () => {
    const days = fc.array(fc.integer({ min: 20_000, max: 22_000 }).map(dayOfNumber));
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 200 }), (some, apart) => {
        const entries = some.toSorted().map(dated);
        const marks = marksOf(entries, apart);
        const firsts = marks.map(({ items }) => dayNumber(items[0]?.day ?? ''));
        expect(marks.flatMap(({ items }) => items)).toEqual(entries);
        for (const [at, first] of firsts.entries())
          expect(first - (firsts[at - 1] ?? Number.NEGATIVE_INFINITY)).toBeGreaterThanOrEqual(
            Math.max(1, apart),
          );
      }),
      { numRuns: 60 },
    );
  });
});
