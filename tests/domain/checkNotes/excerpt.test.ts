import { expect, test } from 'vitest';

import { changedExcerpt, excerpt } from '@/domain/checkNotes/excerpt';

const words = (count: number): string =>
  Array.from({ length: count }, (_, at) => `woord${String(at)}`).join(' ');

test('a line is shown as it is, a very long one round what it is about', () => {
  const [short, long] = ['Zie [[Weg]].', `${words(40)} [[Weg]] ${words(40)}`];
  expect(excerpt(short, 4, 11)).toBe(short);
  const at = long.indexOf('[[Weg]]');
  const shown = excerpt(long, at, at + 7);
  expect(shown).toMatch(/^… woord\d+ .*woord39 \[\[Weg\]\] woord0 .* …$/);
  expect(shown.length).toBeLessThan(150);
});

test('nothing is left out at an end that is near', () => {
  const long = `[[Weg]] ${words(40)}`;
  expect(excerpt(long, 0, 7)).toMatch(/^\[\[Weg\]\] woord0 .* …$/);
  expect(excerpt(`${words(40)} [[Weg]]`, words(40).length + 1, words(40).length + 8)).toMatch(
    /^… .* \[\[Weg\]\]$/,
  );
});

test('of a line that changes it is what changes', () => {
  const long = `${words(40)} [[Weg]] ${words(40)}`;
  expect(changedExcerpt(long, long.replace('[[Weg]]', '[[Wegen]]'))).toContain('woord39 [[Wegen]] woord0');
});

test('a text without spaces is not cut in what it is about', () => {
  const long = `${'a'.repeat(200)}[[Weg]]${'b'.repeat(200)}`;
  expect(excerpt(long, 200, 207)).toContain('[[Weg]]');
});
