import { expect, test } from 'vitest';

import { unknownSituation } from '@/domain/choosing/situation';
import { looserFilters } from '@/features/methods/choose/looser';
import { libraryWith, note } from './choosing';

const library = libraryWith({
  'a.md': note('a', 'A', ['trust: high', 'group-size: 4-8']),
  'b.md': note('b', 'B', ['trust: high', 'group-size: 4-8']),
  'c.md': note('c', 'C', ['trust: low', 'group-size: 10-12']),
});
const methods = Array.from(library.methods.values());

test('names the fields that let methods through when left open, most methods first', () => {
  expect(looserFilters(methods, { ...unknownSituation, trust: 'low', people: 5 })).toEqual([
    { field: 'trust', count: 2 },
    { field: 'people', count: 1 },
  ]);
});

test('names none where one field makes no difference', () => {
  expect(looserFilters(methods, { ...unknownSituation, minutes: 10, people: 2 })).toEqual([]);
});

test('names no field that is open already', () => {
  expect(looserFilters(methods, { ...unknownSituation, minutes: 10 })).toEqual([
    { field: 'minutes', count: 3 },
  ]);
});
