import { describe, expect, test } from 'vitest';

import { readDueDay } from '@/domain/actions/dueDay';

/** A Saturday. */
const today = '2026-11-21';

describe('readDueDay', () => {
  test.each([
    ['vandaag', '2026-11-21'],
    ['morgen', '2026-11-22'],
    ['overmorgen', '2026-11-23'],
    ['vrijdag', '2026-11-27'],
    ['komende vrijdag', '2026-11-27'],
    ['uiterlijk aanstaande vrijdag', '2026-11-27'],
    ['volgende week', '2026-11-28'],
    ['volgende week vrijdag', '2026-11-27'],
    ['over twee weken', '2026-12-05'],
    ['over een maand', '2026-12-21'],
    ['5 december', '2026-12-05'],
    ['Vóór 5 december', '2026-12-05'],
    ['1 jan', '2027-01-01'],
    ['5-12', '2026-12-05'],
    ['05-12-2026', '2026-12-05'],
    ['2026-12-05', '2026-12-05'],
    ['eind van de maand', '2026-11-30'],
    ['eind december', '2026-12-31'],
    ['eind van volgende maand', '2026-12-31'],
  ])('reads %j', (words, day) => {
    expect(readDueDay(words, today, 'nl')).toBe(day);
  });

  test.each([
    ['next Friday', '2026-11-27'],
    ['in two weeks', '2026-12-05'],
    ['tomorrow', '2026-11-22'],
    ['the day after tomorrow', '2026-11-23'],
    ['by 5 December', '2026-12-05'],
    ['5th of December', '2026-12-05'],
    ['end of the month', '2026-11-30'],
    ['end of December', '2026-12-31'],
    ['5/12', '2026-12-05'],
    ['05/12/2026', '2026-12-05'],
  ])('reads %j', (words, day) => {
    expect(readDueDay(words, today, 'en')).toBe(day);
  });

  test.each([
    ['eind maart', '2026-03-31'],
    ['eind februari', '2027-02-28'],
    ['eind maart 2027', '2027-03-31'],
  ])('reads %j in the course of March', (words, day) => {
    expect(readDueDay(words, '2026-03-28', 'nl')).toBe(day);
  });

  test('understands either language in both', () => {
    expect(readDueDay('next Friday', today, 'nl')).toBe('2026-11-27');
    expect(readDueDay('over twee weken', today, 'en')).toBe('2026-12-05');
  });

  test.each([
    '',
    '  ',
    'ooit',
    'voor de zomer',
    'na 5 december bellen',
    '2026-02-31',
    'maandag over een week',
  ])('gives null for %j, of which part at most is a day', (words) => {
    expect(readDueDay(words, today, 'nl')).toBeNull();
  });

  test.each(['2026-03-28', '2026-10-24', '2026-12-31'])('counts days, not hours, from %s on', (from) => {
    const next = new Date(`${from}T00:00:00Z`);
    next.setUTCDate(next.getUTCDate() + 1);
    expect(readDueDay('morgen', from, 'nl')).toBe(next.toISOString().slice(0, 10));
  });
});
