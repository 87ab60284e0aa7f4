import { expect, test } from 'vitest';

import { readDayInWords } from '@/domain/checkNotes/dayInWords';
import { note, told } from './madeVault';

const read: readonly [words: string, days: readonly string[]][] = [
  ['5 december 2026', ['2026-12-05']],
  ['op zaterdag 21 nov. 2026', ['2026-11-21']],
  ['21ste november 2026', ['2026-11-21']],
  ['November 21st, 2026', ['2026-11-21']],
  ['21 november 2026 om 20.15 uur', ['2026-11-21T20:15:00']],
  ['31 november 2026', ['2026-11-30', '2026-12-01']],
  ['February 30, 2026', ['2026-02-28', '2026-03-01']],
];

test.each(read)('%s', (words, days) => {
  expect(readDayInWords(words)).toEqual(days);
});

const unread = [
  'maart',
  'maart 2026',
  '21 november',
  'gisteren',
  'volgende week',
  'zondag 21 november 2026',
  '1 maart 2026 of 2 maart 2026',
  'eind 2026',
  'casus van 5 december 2026',
  '',
];

test.each(unread)('%j has no one reading', (words) => {
  expect(readDayInWords(words)).toEqual([]);
});

test('words in a note and in an action get the day that they mean, and others say what belongs there', () => {
  const files = {
    'C.md': note('casus', 'datum: maart'),
    'S.md': note(
      'session',
      'datum: 31 november 2026\nstart: "1 december 2026, 20:00"\neinde: laat',
      '- [ ] Bel 📅 5 december 2026 ^iv-x00001\n- [ ] Lees [due:: ooit] ^iv-x00002\n',
    ),
  };
  expect(told(files)).toEqual([
    'date | no-day | C.md:3 | datum: maart | − periods',
    'date | no-day | S.md:3 | datum: 31 november 2026 | − periods',
    '  set 2026-11-30: datum: 2026-11-30',
    '  set 2026-12-01: datum: 2026-12-01',
    'date | no-moment | S.md:4 | start: "1 december 2026, 20:00" | − periods',
    '  set 2026-12-01T20:00:00: start: 2026-12-01T20:00:00',
    'date | no-moment | S.md:5 | einde: laat | − times',
    'date | no-day | S.md:7 | - [ ] Bel 📅 5 december 2026 ^iv-x00001 | − due',
    '  set 2026-12-05: - [ ] Bel 📅 2026-12-05 ^iv-x00001',
    'date | no-day | S.md:8 | - [ ] Lees [due:: ooit] ^iv-x00002 | − due',
  ]);
});
