import { describe, expect, test } from 'vitest';

import {
  dropPseudonym,
  keepPseudonym,
  pseudonymsByName,
  type PseudonymKey,
} from '@/domain/pseudonyms/pseudonym';

const jansen = { name: 'Jansen', pseudonym: 'de moeder' };
const fatima = { name: 'Fatima', pseudonym: 'collega A' };
const both: PseudonymKey = [fatima, jansen];

describe('a key of pseudonyms', () => {
  test('keeps a name once, in order of name', () => {
    expect(keepPseudonym([jansen], fatima)).toEqual(both);
  });

  test('takes the newer pseudonym for a name, whatever its capitals and spaces', () => {
    expect(keepPseudonym(both, { name: ' jansen ', pseudonym: 'de oma' })).toEqual([
      fatima,
      { name: 'jansen', pseudonym: 'de oma' },
    ]);
  });

  test('keeps each on one line, without the sign between the two', () => {
    expect(keepPseudonym([], { name: 'Van\n der = Berg', pseudonym: 'de\toma' })).toEqual([
      { name: 'Van der Berg', pseudonym: 'de oma' },
    ]);
  });

  test.each([
    { name: ' ', pseudonym: 'de moeder' },
    { name: '=', pseudonym: 'de moeder' },
    { name: 'Jansen', pseudonym: ' ' },
  ])('is the same after an empty one: $name = $pseudonym', (empty) => {
    expect(keepPseudonym(both, empty)).toBe(both);
  });

  test('lets a name go', () => {
    expect(dropPseudonym(both, 'JANSEN')).toEqual([fatima]);
  });

  test('is asked by the name in lower case', () => {
    expect(pseudonymsByName(both).get('jansen')).toBe('de moeder');
  });
});
