import { describe, expect, it } from 'vitest';

import { groupByDue } from '@/domain/actions/listActions';
import { formatReminders } from '@/domain/calendar/reminders';
import { meetingAfter } from '@/domain/groups/nextMeeting';
import { momentsOf } from '@/domain/lookBack/moments';
import { parsePeriod } from '@/domain/query/parsePeriod';
import { filterRecords, noFilter } from '@/domain/review/filter';
import { periodOf } from '@/domain/review/periods';
import { note, recordsOf } from '../records/vault';
import { demoTexts } from './handCount/demoVault';
import { everyNumber } from './handCount/everyNumber';
import { everywhere, inZone, zones } from './handCount/zones';

const session = (...properties: string[]): string => note('session', ['status: afgerond', ...properties]);
const action = (id: string, made: string, due: string): string =>
  `- [ ] **MB** Bel terug ➕ ${made} 📅 ${due} ^iv-x${id}`;

/** Sessions in the hour that is there twice or not at all, over midnight, and in the last week of a long year. */
const nights = {
  'Voorjaar.md': session('start: 2026-03-29T02:30:00', 'einde: 2026-03-29T03:30:00'),
  'Najaar.md': session('start: 2026-10-25T02:30:00+02:00', 'einde: 2026-10-25T02:30:00+01:00'),
  'Middernacht.md': session('start: 2026-03-28T23:30:00', 'einde: 2026-03-29T00:40:00'),
  'Oudjaar.md': session('datum: 2026-12-31', 'start: 2027-01-01T00:10:00'),
  'Maandag.md': note('casus', ['datum: 2026-12-28', 'themas: [grenzen]']),
  'Zondag.md': note('reflection', ['datum: 2027-01-03', 'themas: [grenzen]']),
  'Erna.md': note('reflection', ['datum: 2027-01-04']),
  'Doen.md': [
    action('aaaaa', '2026-03-28', '2026-03-29'),
    action('bbbbb', '2026-10-24', '2026-10-25'),
    action('ccccc', '2026-12-31', '2027-01-03'),
    action('ddddd', '2026-12-31', '2027-01-04'),
  ].join('\n'),
};

/** Every number, read from the texts, from three days; as text, since to compare them one by one takes longer than to count. */
function numbersOfTwoYears(): string[] {
  const records = recordsOf({ ...demoTexts, ...nights });
  const days = ['2026-03-29', '2026-10-25', '2027-01-01'];
  return days.map((today) => JSON.stringify(everyNumber(records, today)));
}

const home = 'Europe/Amsterdam';
let known: string[] | null = null;
const atHome = (): string[] => (known ??= inZone(home, numbersOfTwoYears));

describe('in every time zone', () => {
  it.each(zones)('the clock of %s is the one that is read', (zone, minutes) => {
    expect(inZone(zone, () => new Date('2026-01-15T12:00:00Z').getTimezoneOffset())).toBe(minutes);
  });

  it.each(zones.filter(([zone]) => zone !== home))(
    'every number of two years is in %s as at home',
    (zone) => {
      expect(inZone(zone, numbersOfTwoYears)).toEqual(atHome());
    },
  );

  it('a session is of the day on which it began, as its note says it', () => {
    const days = everywhere(() => recordsOf(nights).sessions.map(({ title, day }) => [title, day]));
    expect(days).toEqual([
      ['Middernacht', '2026-03-28'],
      ['Voorjaar', '2026-03-29'],
      ['Najaar', '2026-10-25'],
      ['Oudjaar', '2026-12-31'],
    ]);
  });

  it('a calendar gets the days as they are, and what counts in weeks or months keeps to days', () => {
    const counted = everywhere(() => ({
      starts: formatReminders(
        ['2026-03-29', '2026-10-25', '2027-01-01'].map((due) => ({ id: due, due, title: '' })),
        { now: new Date(), rings: false },
      ).match(/DTSTART.*/g),
      meeting: ['2026-02-01', '2026-08-30'].map((day) => meetingAfter(day, { rhythmWeeks: 8 })),
      lookBacks: momentsOf(
        { day: '2026-04-25', ownDays: [], meetings: ['2026-06-01'] },
        { week: true, beforeMeeting: true, halfYear: true, year: true },
      ).map(({ day }) => day),
    }));
    expect(counted).toEqual({
      starts: ['20260329', '20261025', '20270101'].map((day) => `DTSTART;VALUE=DATE:${day}`),
      meeting: ['2026-03-29', '2026-10-25'],
      lookBacks: ['2026-05-02', '2026-05-29', '2026-10-25', '2027-04-25'],
    });
  });
});

describe('week 53, from Monday 28 December 2026 to Sunday 3 January 2027', () => {
  const week = { from: '2026-12-28', to: '2027-01-03' };

  it('is one week, in which stands what belongs there', () => {
    const found = everywhere(() => {
      const { unit, key, ...days } = periodOf('2027-01-01', 'week');
      const { casussen, sessions, reflections, actions } = filterRecords(recordsOf(nights), {
        ...noFilter,
        ...days,
      });
      return [key, days, [casussen, sessions, reflections, actions].map(({ length }) => length)];
    });
    expect(found).toEqual(['2026-W53', week, [1, 1, 1, 2]]);
  });

  it.each(['deze week', 'this week'])(
    'is “%s” on any of its days, and ends on Sunday in both languages',
    (words) => {
      for (const day of [week.from, '2026-12-31', '2027-01-01', week.to])
        expect(everywhere(() => parsePeriod(words, day))).toEqual(week);
      const due = everywhere(() =>
        groupByDue(recordsOf(nights).actions, '2026-12-30').map(({ group, actions }) => [
          group,
          actions.length,
        ]),
      );
      expect(due).toEqual([
        ['overdue', 2],
        ['week', 1],
        ['later', 1],
      ]);
    },
  );
});
