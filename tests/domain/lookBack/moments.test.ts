import { describe, expect, test } from 'vitest';

import { momentsOf } from '@/domain/lookBack/moments';

const all = { week: true, beforeMeeting: true, halfYear: true, year: true };

const days = (
  day: string | null,
  {
    meetings = [],
    ownDays = [],
    wanted = all,
  }: Partial<Record<'meetings' | 'ownDays', string[]>> & {
    wanted?: typeof all;
  } = {},
): string[] =>
  momentsOf({ day, meetings, ownDays }, wanted).map(({ moment, day: at, until }) =>
    [at, moment, until ?? []].flat().join(' '),
  );

describe('the moments of a reflection', () => {
  test('are a week, half a year and a year after it', () => {
    expect(days('2026-11-21')).toEqual(['2026-11-28 week', '2027-05-21 halfYear', '2027-11-21 year']);
  });

  test('stay within the month where it is shorter', () => {
    expect(days('2024-08-31')).toEqual(['2024-09-07 week', '2025-02-28 halfYear', '2025-08-31 year']);
    expect(days('2024-02-29').at(-1)).toBe('2025-02-28 year');
  });

  test('are on the right day where the clock goes back or forward', () => {
    expect(days('2026-03-22')[0]).toBe('2026-03-29 week');
    expect(days('2026-10-18')[0]).toBe('2026-10-25 week');
  });

  test('have the first meeting after it, from three days before until it is there', () => {
    const meetings = ['2027-03-06', '2026-11-21', '2027-01-09'];
    expect(days('2026-11-21', { meetings })[1]).toBe('2027-01-06 beforeMeeting 2027-01-09');
  });

  test('pass over a meeting that is a few days away', () => {
    const meetings = ['2026-11-23', '2027-01-09'];
    expect(days('2026-11-21', { meetings })).toContain('2027-01-06 beforeMeeting 2027-01-09');
  });

  test('are those that somebody wants, and always the days noted in it', () => {
    const wanted = { week: false, beforeMeeting: false, halfYear: true, year: false };
    const given = { meetings: ['2027-01-09'], ownDays: ['2027-02-01'], wanted };
    expect(days('2026-11-21', given)).toEqual(['2027-02-01 own', '2027-05-21 halfYear']);
  });

  test('are only the days noted in it when it has no day itself', () => {
    expect(days(null, { meetings: ['2027-01-09'], ownDays: ['2027-02-01'] })).toEqual(['2027-02-01 own']);
  });
});
