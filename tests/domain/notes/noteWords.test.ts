import { expect, it } from 'vitest';

import { isHeadingOf, statusOf } from '@/domain/notes/noteWords';
import { noteTypeOf, noteTypes, typeValue } from '@/domain/notes/noteTypes';

it.each([
  ['bezig', 'running'],
  ['running', 'running'],
  ['afgerond', 'done'],
  ['klaar', 'ready'],
  ['Bezig', null],
  [undefined, null],
])('the status %j is read as %j', (word, status) => {
  expect(statusOf(word)).toBe(status);
});

it.each([
  ['Wat we meenemen', true],
  ['what we take along', true],
  ['Acties', false],
])('%j heads the take-aways: %j', (title, is) => {
  expect(isHeadingOf('takeAways', title)).toBe(is);
});

it.each(noteTypes)('the type %s comes back from its value', (type) => {
  expect(noteTypeOf(typeValue(type))).toBe(type);
});

it('a note of another type is not ours', () => {
  expect(noteTypeOf('casus')).toBeNull();
});
