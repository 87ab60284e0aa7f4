import { describe, expect, test } from 'vitest';

import { dayNumber } from '@/domain/review/dayNumbers';
import { layOutLine } from '@/features/bases/line/lineLayout';

const twoYears = { lanes: 1, hasNames: false, from: '2024-11-30', to: '2026-11-21' };

/** How tall a number is that stands over a sign, in pixels; the largest sign is 4 larger than the least. */
const digit = 8;

describe('the layout of a learning line', () => {
  test.each([240, 360, 640, 1200])('keeps the whole line within %d pixels', (width) => {
    for (const hasNames of [true, false]) {
      const { scale, y, start, end, foot, height } = layOutLine(width, { ...twoYears, hasNames, lanes: 3 });
      const ends = [twoYears.from, twoYears.to].map((day) => scale.x(dayNumber(day)));
      expect(ends).toEqual([start, end]);
      expect(start).toBeGreaterThanOrEqual(0);
      expect(end).toBeLessThanOrEqual(width);
      expect(y(2)).toBeLessThan(foot);
      expect(foot).toBeLessThan(height);
    }
  });

  test('has the names of lanes beside them where there is room, else above them and their numbers', () => {
    const named = { ...twoYears, hasNames: true };
    const [wide, narrow] = [layOutLine(800, named), layOutLine(360, named)];
    expect(wide.names.x).toBeLessThan(wide.start);
    expect(narrow.names.x).toBe(narrow.start);
    expect(-narrow.names.dy).toBeGreaterThan(narrow.sign.least + 4 + narrow.sign.toCount + digit);
    expect(layOutLine(800, twoYears).start).toBe(layOutLine(360, twoYears).start);
  });
});
