import { describe, expect, it } from 'vitest';

import { readDueDay } from '@/domain/actions/dueDay';
import { isNextMeeting, nextMeetingOf } from '@/domain/actions/nextMeeting';
import { formatDay } from '@/domain/notes/moments';
import { dayInWords, shortDay } from '@/i18n/dayInWords';
import { indexOf, note, readingOf } from '../../records/vault';
import { everywhere, inZone, zones } from './zones';

describe('days in words, late in the evening of a night in which the clocks change', () => {
  /** The ISO day by the clock on the wall at half past eleven. */
  const lateOn = (day: string): string => {
    const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
    return formatDay(new Date(year, month - 1, date, 23, 30));
  };

  it.each([
    ['vandaag', 'today', '2026-03-28', '2026-03-28'],
    ['morgen', 'tomorrow', '2026-03-28', '2026-03-29'],
    ['overmorgen', 'the day after tomorrow', '2026-03-28', '2026-03-30'],
    ['over twee weken', 'in two weeks', '2026-03-15', '2026-03-29'],
    ['over twee weken', 'in two weeks', '2026-03-29', '2026-04-12'],
    ['volgende vrijdag', 'next Friday', '2026-03-29', '2026-04-03'],
    ['volgende week zondag', 'Sunday next week', '2026-03-29', '2026-04-05'],
    ['volgende week maandag', 'next Monday', '2026-03-29', '2026-03-30'],
    ['over een maand', 'in a month', '2026-09-25', '2026-10-25'],
    ['morgen', 'tomorrow', '2026-10-24', '2026-10-25'],
    ['morgen', 'tomorrow', '2026-10-25', '2026-10-26'],
    ['zondag', 'Sunday', '2026-10-24', '2026-10-25'],
    ['eind van de maand', 'end of the month', '2026-10-25', '2026-10-31'],
    ['over drie dagen', 'in three days', '2026-12-31', '2027-01-03'],
  ])('“%s” and “%s”, said on %s, is %s', (dutch, english, said, day) => {
    expect(everywhere(() => lateOn(said))).toBe(said);
    expect(everywhere(() => readDueDay(dutch, lateOn(said), 'nl'))).toBe(day);
    expect(everywhere(() => readDueDay(english, lateOn(said), 'en'))).toBe(day);
  });

  it.each(zones)('tomorrow is the next day in %s, on its own nights too', (zone, _, ...own) => {
    const next = inZone(zone, () => own.map((day) => readDueDay('morgen', lateOn(day), 'nl')));
    const expected = own.map((day) => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10));
    expect(next).toEqual(expected);
  });

  it('the next meeting of the group is a day that has still to come', () => {
    const texts = {
      'Noord.md': note('group', ['volgende-bijeenkomst: 2026-03-29']),
      'Sessie.md': note('session', ['groep: "[[Noord]]"']),
    };
    expect(isNextMeeting('voor de volgende bijeenkomst')).toBe(true);
    const found = everywhere(() =>
      ['2026-03-28', '2026-03-29'].map((day) =>
        nextMeetingOf(['Sessie.md'], indexOf(texts), readingOf(Object.keys(texts)), lateOn(day)),
      ),
    );
    expect(found).toEqual([{ is: 'known', day: '2026-03-29' }, { is: 'no-day' }]);
  });

  it('a day is said as it is, in Dutch and in English', () => {
    const said = everywhere(() =>
      ['2026-03-29', '2026-10-25', '2027-01-01'].flatMap((day) => [
        dayInWords(day, 'nl'),
        dayInWords(day, 'en-GB').replace(',', ''),
        shortDay(day, '2026-11-22', 'nl'),
      ]),
    );
    expect(said).toEqual([
      ...['zondag 29 maart 2026', 'Sunday 29 March 2026', '29 mrt'],
      ...['zondag 25 oktober 2026', 'Sunday 25 October 2026', '25 okt'],
      ...['vrijdag 1 januari 2027', 'Friday 1 January 2027', '1 jan 2027'],
    ]);
  });
});
