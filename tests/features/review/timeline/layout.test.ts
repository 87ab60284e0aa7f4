import { describe, expect, test } from 'vitest';

import { dayNumber } from '@/domain/review/dayNumbers';
import { layOut } from '@/features/review/timeline/layout';

const [from, to] = ['2024-11-30', '2026-11-21'];

/** How tall a number is that stands over a sign, in pixels; the largest sign is 4 larger than the least. */
const digit = 8;

describe('the layout of the timeline', () => {
  test.each([240, 360, 640, 1200])('keeps all signs on their lines within %d pixels', (width) => {
    const { scale, y, start, end, foot, height } = layOut(width, 4, from, to);
    expect(scale.x(dayNumber(from))).toBeGreaterThan(start);
    expect(scale.x(dayNumber(to))).toBeLessThan(end);
    expect(end).toBeLessThanOrEqual(width);
    expect(y(3)).toBeLessThan(foot);
    expect(foot).toBeLessThan(height);
  });

  test('has the names of lanes beside them where there is room, else above them and their numbers', () => {
    const [wide, narrow] = [layOut(800, 4, from, to), layOut(360, 4, from, to)];
    expect(wide.names.x).toBeLessThan(wide.start);
    expect(narrow.names.x).toBe(narrow.start);
    expect(-narrow.names.dy).toBeGreaterThan(narrow.sign.least + 4 + narrow.sign.toCount + digit);
  });
});
