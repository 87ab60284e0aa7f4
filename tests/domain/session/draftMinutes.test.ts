import { expect, it } from 'vitest';

import { readMinutes, writeMinutes } from '@/domain/session/draftMinutes';

it.each([
  ['15', 15],
  [' 7 ', 7],
  ['2.5', 2.5],
  ['2,5', 2.5],
  ['1:20', 1 + 1 / 3],
  ['0:30', 0.5],
  ['480', 480],
])('reads %j', (typed, minutes) => {
  expect(readMinutes(typed)).toBe(minutes);
});

it.each(['', 'ten', '0', '0.4', '0:29', '481', '480:01', '-5', '1:60', '2.5:10', '1e2', '12 min'])(
  'does not read %j',
  (typed) => {
    expect(readMinutes(typed)).toBeNull();
  },
);

it('writes what it reads', () => {
  for (const seconds of [30, 60, 80, 150, 900, 3599, 28_800]) {
    expect(Math.round((readMinutes(writeMinutes(seconds / 60)) ?? 0) * 60)).toBe(seconds);
  }
});
