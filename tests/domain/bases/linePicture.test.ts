import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { layOutLine, lineTicks } from '@/domain/bases/lineLayout';
import { marksOf } from '@/domain/bases/lineMarks';
import { placeAfterKey } from '@/domain/bases/lineWalk';
import { dayNumber, dayOfNumber } from '@/domain/review/dayNumbers';
import { dated } from './builders';

const twoYears = { lanes: 1, hasNames: false, from: '2024-11-30', to: '2026-11-21' };

describe('the layout', () => {
  test.each([240, 360, 640, 1200])('keeps the whole line within %d pixels', (width) => {
    for (const hasNames of [true, false]) {
      const { x, y, start, end, foot, height } = layOutLine(width, { ...twoYears, hasNames, lanes: 3 });
      expect([x(dayNumber(twoYears.from)), x(dayNumber(twoYears.to))]).toEqual([start, end]);
      expect(start).toBeGreaterThanOrEqual(0);
      expect(end).toBeLessThanOrEqual(width);
      expect(y(2)).toBeLessThan(foot);
      expect(foot).toBeLessThan(height);
    }
  });

  test('has the names of lanes beside them where there is room, else above them', () => {
    const named = { ...twoYears, hasNames: true };
    expect(layOutLine(800, named).isBeside).toBe(true);
    expect(layOutLine(360, named).isBeside).toBe(false);
    expect(layOutLine(800, twoYears).start).toBe(layOutLine(360, twoYears).start);
  });

  test('puts a single day in the middle', () => {
    const { x, start, end } = layOutLine(600, { ...twoYears, to: twoYears.from });
    expect(x(dayNumber(twoYears.from))).toBe((start + end) / 2);
  });
});

describe('the ticks', () => {
  const years = (from: string, to: string, width: number): string[] =>
    lineTicks(from, to, layOutLine(width, { ...twoYears, from, to }))
      .filter(({ isYear }) => isYear)
      .map(({ day }) => day.slice(0, 4));

  test('mark every year of two, and months or quarters between them', () => {
    expect(years('2024-11-30', '2026-11-21', 800)).toEqual(['2025', '2026']);
    const all = lineTicks('2024-11-30', '2026-11-21', layOutLine(800, twoYears)).map(({ day }) => day);
    expect(all).toContain('2025-04-01');
  });

  test('leave out years evenly where they do not fit', () => {
    const shown = years('1996-01-01', '2026-01-01', 360);
    expect(shown.join(' ')).toBe('1996 2000 2004 2008 2012 2016 2020 2024');
  });
});

describe('the signs', () => {
  test('are one for what lies on a day, and one for what lies too close', () => {
    const marks = marksOf(['2026-01-01', '2026-01-01', '2026-01-05', '2026-03-01'].map(dated), 10);
    expect(marks.map(({ entries }) => entries.length)).toEqual([3, 1]);
    expect(marks[0]?.at).toBe(dayNumber('2026-01-03'));
  });

  test('hold every note once, in order, and begin apart', () => {
    const days = fc.array(fc.integer({ min: 20_000, max: 22_000 }).map(dayOfNumber));
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 200 }), (some, apart) => {
        const entries = some.toSorted().map(dated);
        const marks = marksOf(entries, apart);
        const firsts = marks.map((mark) => dayNumber(mark.entries[0]?.day ?? ''));
        expect(marks.flatMap((mark) => mark.entries)).toEqual(entries);
        for (const [at, first] of firsts.entries())
          expect(first - (firsts[at - 1] ?? Number.NEGATIVE_INFINITY)).toBeGreaterThanOrEqual(
            Math.max(1, apart),
          );
      }),
      { numRuns: 60 },
    );
  });
});

describe('walking', () => {
  const lanes = [
    marksOf(['2026-01-01', '2026-06-01'].map(dated), 1),
    marksOf(['2026-02-01', '2026-05-20', '2026-12-01'].map(dated), 1),
  ];

  test.each([
    ['ArrowRight', { lane: 0, mark: 0 }, { lane: 0, mark: 1 }],
    ['ArrowRight', { lane: 0, mark: 1 }, { lane: 0, mark: 1 }],
    ['ArrowLeft', { lane: 0, mark: 0 }, { lane: 0, mark: 0 }],
    ['Home', { lane: 1, mark: 2 }, { lane: 1, mark: 0 }],
    ['End', { lane: 1, mark: 0 }, { lane: 1, mark: 2 }],
    ['ArrowDown', { lane: 0, mark: 1 }, { lane: 1, mark: 1 }],
    ['ArrowDown', { lane: 1, mark: 1 }, { lane: 1, mark: 1 }],
    ['ArrowUp', { lane: 1, mark: 2 }, { lane: 0, mark: 1 }],
    ['a', { lane: 0, mark: 0 }, null],
  ])('with %s from %j leads to %j', (key, from, to) => {
    expect(placeAfterKey(key, lanes, from)).toEqual(to);
  });
});
