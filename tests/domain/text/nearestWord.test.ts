import { expect, test } from 'vitest';

import { nearestWord } from '@/domain/text/nearestWord';

const words = ['minutes', 'active', 'turns', 'with'];

test.each([
  ['minuts', 'minutes'],
  ['Minutse', 'minutes'],
  ['turn', 'turns'],
  ['wtih', 'with'],
  ['tiwh', null],
  ['mood', null],
  ['', null],
])('%j was probably meant as %j', (written, meant) => {
  expect(nearestWord(written, words)).toBe(meant);
});
