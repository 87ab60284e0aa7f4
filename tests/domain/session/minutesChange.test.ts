import { expect, it } from 'vitest';

import { readMinutesChange } from '@/domain/session/minutesChange';

it.each([
  ['3', 3],
  ['+2,5', 2.5],
  ['2.5', 2.5],
  ['1:30', 1.5],
  ['-4', -4],
  [' − 1:30 ', -1.5],
  ['–2', -2],
  ['', null],
  ['-', null],
  ['0', null],
  ['--2', null],
  ['tien', null],
  ['481', null],
])('“%s” is %j minutes', (typed, minutes) => {
  expect(readMinutesChange(typed)).toBe(minutes);
});
