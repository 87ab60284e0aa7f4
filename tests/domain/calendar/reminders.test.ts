import { describe, expect, test } from 'vitest';

import { formatReminders, type Reminder } from '@/domain/calendar/reminders';

const now = new Date('2026-11-25T20:00:00+01:00');
const reminder: Reminder = { id: 'iv-x4k2m9', due: '2026-12-05', title: 'Actie uit intervisie' };
const made = (about: Partial<Reminder> = {}, rings = false): string =>
  formatReminders([{ ...reminder, ...about }], { now, rings });

/** The lines of a calendar with the folded ones whole again (RFC 5545, 3.1). */
const unfolded = (file: string): string[] => file.replaceAll('\r\n ', '').split('\r\n');

test('is a calendar of one event, and says nothing but its title and a link', () => {
  const lines = unfolded(made());
  expect(lines).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Intervisie//Intervisie//EN',
    'BEGIN:VEVENT',
    'UID:iv-x4k2m9@intervisie',
    'SEQUENCE:29927220',
    'DTSTAMP:20261125T190000Z',
    'DTSTART;VALUE=DATE:20261205',
    'X-MICROSOFT-CDO-ALLDAYEVENT:TRUE',
    'X-MICROSOFT-MSNCALENDAR-ALLDAYEVENT:TRUE',
    'SUMMARY:Actie uit intervisie',
    'TRANSP:TRANSPARENT',
    'DESCRIPTION:obsidian://intervisie?open=iv-x4k2m9',
    'LAST-MODIFIED:20261125T190000Z',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]);
});

describe('RFC 5545', () => {
  const long = made({ title: `Bel ${'de moeder én de zus 🙂 van '.repeat(8)}Anna; stil, daarna\nvragen\\` });

  test('every line ends in CR LF and no other line break stands in it', () => {
    expect(long.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(long.endsWith('END:VCALENDAR\r\n')).toBe(true);
  });

  test('no line is longer than 75 octets, and none breaks a character', () => {
    const lengths = long.split('\r\n').map((line) => new TextEncoder().encode(line).length);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(75);
    expect(unfolded(long).find((line) => line.startsWith('SUMMARY'))).toBe(
      `SUMMARY:Bel ${'de moeder én de zus 🙂 van '.repeat(8)}Anna\\; stil\\, daarna\\nvragen\\\\`,
    );
  });
});

test('rings at nine on the day itself when asked', () => {
  const lines = unfolded(made({}, true));
  expect(lines.slice(lines.indexOf('BEGIN:VALARM'), lines.indexOf('END:VALARM'))).toEqual([
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    'TRIGGER;RELATED=START:PT9H',
    'DESCRIPTION:Actie uit intervisie',
  ]);
  expect(made()).not.toContain('VALARM');
});

test('made again later has the same uid and a higher sequence', () => {
  const later = formatReminders([reminder], { now: new Date('2026-11-26T20:00:00+01:00'), rings: false });
  const read = (file: string, name: string): string =>
    unfolded(file)
      .find((line) => line.startsWith(name))
      ?.slice(name.length) ?? '';
  expect(read(later, 'UID:')).toBe(read(made(), 'UID:'));
  expect(Number(read(later, 'SEQUENCE:'))).toBeGreaterThan(Number(read(made(), 'SEQUENCE:')));
});

test('of one id in two notes there is one event', () => {
  const twice = formatReminders([reminder, reminder], { now, rings: false });
  expect(twice.match(/BEGIN:VEVENT/g)).toHaveLength(1);
});
