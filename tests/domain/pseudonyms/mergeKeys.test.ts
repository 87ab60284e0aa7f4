import { describe, expect, test } from 'vitest';

import { compareKeys, mergeKeys } from '@/domain/pseudonyms/mergeKeys';
import type { PseudonymKey } from '@/domain/pseudonyms/pseudonym';

const here: PseudonymKey = [
  { name: 'Fatima', pseudonym: 'collega A' },
  { name: 'Jansen', pseudonym: 'de moeder' },
];
const other: PseudonymKey = [
  { name: 'fatima', pseudonym: 'collega A' },
  { name: 'JANSEN', pseudonym: 'de oma' },
  { name: 'Bram', pseudonym: 'de zoon' },
];

describe('two keys', () => {
  test('are compared by name, whatever the capitals', () => {
    expect(compareKeys(here, other)).toEqual({ added: [other[2]], differing: [other[1]], same: 1 });
  });

  test('are joined, and what differs stays as it is here', () => {
    expect(mergeKeys(here, other, false)).toEqual([other[2], ...here]);
  });

  test('are joined, and the other wins when it is asked to', () => {
    expect(mergeKeys(here, other, true)).toEqual([other[2], here[0], other[1]]);
  });
});
