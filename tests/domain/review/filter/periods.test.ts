import { format, parseISO } from 'date-fns';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { dayNumber, dayOfNumber, daysBetween } from '@/domain/review/dayNumbers';
import { periodAfter, periodKey, periodOf, periodsBetween, periodUnits } from '@/domain/review/periods';

const days = fc.integer({ min: dayNumber('1990-01-01'), max: dayNumber('2060-12-31') }).map(dayOfNumber);

describe('periods', () => {
  it.each([
    ['week', '2026-W53', '2026-12-28', '2027-01-03'],
    ['month', '2027-01', '2027-01-01', '2027-01-31'],
    ['quarter', '2027-Q1', '2027-01-01', '2027-03-31'],
    ['halfYear', '2027-H1', '2027-01-01', '2027-06-30'],
    ['year', '2027', '2027-01-01', '2027-12-31'],
  ] as const)('of a day in a %s', (unit, key, from, to) => {
    expect(periodOf('2027-01-02', unit)).toEqual({ unit, key, from, to });
  });

  it('hold their day, have its quick key, and follow each other without a gap', () => {
    fc.assert(
      fc.property(days, fc.constantFrom(...periodUnits), (day, unit) => {
        const period = periodOf(day, unit);
        expect(period.from <= day && day <= period.to).toBe(true);
        expect(periodKey(day, unit)).toBe(period.key);
        expect(daysBetween(period.to, periodAfter(period, 1).from)).toBe(1);
        expect(periodAfter(periodAfter(period, 1), -1)).toEqual(period);
      }),
    );
  });

  it('between two days are all that lie there', () => {
    expect(periodsBetween('2025-11-30', '2026-04-01', 'quarter').map(({ key }) => key)).toEqual([
      '2025-Q4',
      '2026-Q1',
      '2026-Q2',
    ]);
    expect(periodsBetween('2026-04-01', '2025-11-30', 'month')).toEqual([]);
  });
});

describe('day numbers', () => {
  it('count over leap days and changes of the clock', () => {
    expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
    expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
    expect(dayOfNumber(dayNumber('2026-10-25'))).toBe('2026-10-25');
  });
});

it('weeks are those of ISO', () => {
  fc.assert(
    fc.property(days, (day) => {
      expect(periodKey(day, 'week')).toBe(format(parseISO(day), "RRRR-'W'II"));
    }),
  );
});
