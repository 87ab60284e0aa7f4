import process from 'node:process';

import { afterAll, expect, test } from 'vitest';

import { note, recordsOf } from './vault';

const zoneBefore = process.env.TZ;
afterAll(() => {
  process.env.TZ = zoneBefore;
});

const zones = [
  ['America/Los_Angeles', 480],
  ['Europe/Amsterdam', -60],
  ['Asia/Tokyo', -540],
  ['Pacific/Auckland', -780],
] as const;

const start = (moment: string): string => note('session', [`start: ${moment}`]);

/** Nights in which the clocks go back or on, in Europe, America and New Zealand, and the last week of a long year. */
const notes = {
  'a.md': start('2026-03-29T02:30:00'),
  'b.md': start('2026-10-25T02:30:00+02:00'),
  'c.md': start('2026-03-08T02:30:00-08:00'),
  'd.md': start('2026-09-27T02:30:00'),
  'e.md': note('session', ['datum: 2026-12-31', 'start: 2027-01-01T00:10:00']),
  'g.md': note('group', ['volgende-bijeenkomst: 2026-10-25']),
};
const days = ['2026-03-08', '2026-03-29', '2026-09-27', '2026-10-25', '2026-12-31'];

test.each(zones)('in %s days are those that the notes give', (zone, minutesToUtc) => {
  process.env.TZ = zone;
  expect(new Date('2026-01-15T12:00:00Z').getTimezoneOffset()).toBe(minutesToUtc);
  const { sessions, groups } = recordsOf(notes);
  expect(sessions.map(({ day }) => day)).toEqual(days);
  expect(groups.map(({ nextMeeting }) => nextMeeting)).toEqual(['2026-10-25']);
});
