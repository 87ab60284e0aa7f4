import { expect, test } from 'vitest';

import { elapsed } from '@/domain/lookBack/elapsed';

test.each([
  ['2026-11-21', '2026-11-21', '0 day'],
  ['2026-11-21', '2026-11-27', '6 day'],
  ['2026-11-21', '2026-11-28', '1 week'],
  ['2026-11-21', '2027-01-20', '8 week'],
  ['2026-11-21', '2027-01-21', '2 month'],
  ['2026-11-21', '2027-05-21', '6 month'],
  ['2026-11-21', '2027-11-20', '11 month'],
  ['2026-11-21', '2027-11-21', '1 year'],
  ['2026-11-21', '2027-12-21', '13 month'],
  ['2026-11-21', '2029-01-01', '2 year'],
  ['2026-11-21', '2026-11-01', '0 day'],
])('from %s to %s it is %s', (from, to, expected) => {
  const { count, unit } = elapsed(from, to);
  expect(`${String(count)} ${unit}`).toBe(expected);
});
