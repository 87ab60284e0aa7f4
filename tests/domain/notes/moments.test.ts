import { describe, expect, it } from 'vitest';

import { formatDay, formatExactMoment, formatLocalMoment, parseMoment } from '@/domain/notes/moments';

const nights = [
  ['before the clock goes forward', '2026-03-29T00:59:59Z', '2026-03-29T01:59:59+01:00'],
  ['after the clock goes forward', '2026-03-29T01:00:00Z', '2026-03-29T03:00:00+02:00'],
  ['in the hour that comes twice, first', '2026-10-25T00:30:00Z', '2026-10-25T02:30:00+02:00'],
  ['in the hour that comes twice, again', '2026-10-25T01:30:00Z', '2026-10-25T02:30:00+01:00'],
  ['just before midnight', '2026-11-21T22:59:59Z', '2026-11-21T23:59:59+01:00'],
  ['at midnight', '2026-11-21T23:00:00Z', '2026-11-22T00:00:00+01:00'],
] as const;

describe('an exact moment', () => {
  it.each(nights)('%s has its own offset and comes back the same', (_, moment, written) => {
    const date = new Date(moment);
    expect(formatExactMoment(date)).toBe(written);
    expect(parseMoment(written)).toEqual(date);
  });
});

it('a day is the day on the wall, not in London', () => {
  expect(formatDay(new Date('2026-11-21T23:30:00Z'))).toBe('2026-11-22');
});

it('a local moment comes back in local time', () => {
  const date = new Date('2026-11-21T20:02:00+01:00');
  expect(formatLocalMoment(date)).toBe('2026-11-21T20:02:00');
  expect(parseMoment('2026-11-21T20:02:00')).toEqual(date);
});

it.each([['gisteren'], [''], [null], [20261121], ['2026-13-40']])('%j is no moment', (value) => {
  expect(parseMoment(value)).toBeNull();
});
