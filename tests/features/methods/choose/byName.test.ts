import { expect, test } from 'vitest';

import { isNamedLike } from '@/features/methods/choose/byName';

test.each([
  ['Incidentmethode', 'incident'],
  ['Kollegiale Beratung (Tietze)', 'tietze'],
  ['Drie dimensies (SKJ-reflectie)', 'skj drie'],
  ['Een goed gesprek', ''],
  ['Crème van de casus', 'creme'],
])('%s is found by “%s”', (title, typed) => {
  expect(isNamedLike(title, typed)).toBe(true);
});

test('every word that is typed must be there', () => {
  expect(isNamedLike('Incidentmethode', 'incident roddel')).toBe(false);
});
