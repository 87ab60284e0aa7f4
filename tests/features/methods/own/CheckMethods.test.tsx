import { render, screen, waitFor, within } from '@testing-library/preact';
import { expect, test } from 'vitest';

import type { MethodExpectation } from '@/domain/methods/method';
import { CheckMethods } from '@/features/methods/own/check/CheckMethods';
import { en } from '@/i18n/en';
import { nl } from '@/i18n/nl';
import { methodText, rightPhase } from '../../../support/methods';
import { libraryContext } from './libraryContext';

const words = nl.ownMethods.check;
const problems = nl.ownMethods.problems;
const right = methodText(rightPhase);

function show(files: Record<string, string>): ReturnType<typeof libraryContext> {
  const made = libraryContext(files);
  render(<CheckMethods context={made.context} />);
  return made;
}

test('says that there are none, with the way to the first', () => {
  show({ 'a.md': 'Tekst' });
  expect(screen.getByText(words.none)).toBeTruthy();
  expect(screen.getByRole('button', { name: words.make })).toBeTruthy();
});

test('lists a method that is right with its phases and minutes', () => {
  show({ 'Mijn.md': right });
  expect(screen.getByRole('button', { name: 'Mine' })).toBeTruthy();
  expect(screen.getByText(words.about(1, 5))).toBeTruthy();
});

test('lists every mistake of one that is not: line, what it says, what was expected, an example', () => {
  show({ 'Fout.md': right.replace('minutes:: 5', 'minutes:: ten\nturn:: yes') });
  const rows = screen.getAllByRole('listitem').filter(({ className }) => className.includes('iv-problem'));
  expect(rows.map(({ textContent }) => textContent)).toEqual([
    [
      problems.line(12),
      problems.expected.number,
      problems.found,
      'minutes:: ten',
      problems.right,
      'minutes:: 15',
    ].join(''),
    [
      problems.line(13),
      problems.expected['known-key'],
      problems.found,
      'turn:: yes',
      problems.right,
      'turns:: yes',
    ].join(''),
  ]);
});

test('says what is missing without a line for it', () => {
  show({ 'Fout.md': right.replace('mode: group\n', '') });
  const row = screen.getByText(problems.expected.mode).closest('li');
  expect(within(row as HTMLElement).getByRole('button', { name: problems.missing })).toBeTruthy();
  expect(within(row as HTMLElement).queryByText(problems.found)).toBeNull();
});

test('follows a note that is mended and one that breaks', async () => {
  const vault = show({ 'A.md': right.replace('5', 'vijf'), 'B.md': right.replaceAll('mine', 'other') });
  vault.write('A.md', right);
  await waitFor(() => expect(screen.queryByText(words.broken)).toBeNull());
  vault.write('B.md', right.replaceAll('mine', 'other').replace('active', 'aktive'));
  await waitFor(() => expect(screen.getByRole('heading', { name: /^B/ })).toBeTruthy());
  expect(screen.getByRole('button', { name: 'Mine' })).toBeTruthy();
});

test('shows the first twenty of very many mistakes, and how many are left', () => {
  show({ 'Fout.md': right + 'a:: b\n'.repeat(50) });
  expect(screen.getAllByText(problems.expected['known-key'])).toHaveLength(20);
  expect(screen.getByText(problems.more(30))).toBeTruthy();
});

test.each(Object.keys(en.ownMethods.problems.expected) as MethodExpectation[])(
  'has a sentence in both languages for %s',
  (expected) => {
    expect(nl.ownMethods.problems.expected[expected]).toMatch(/^[A-Z].*\.$/);
    expect(en.ownMethods.problems.expected[expected]).toMatch(/^[A-Z].*\.$/);
  },
);

test('names the second of two notes with one id, at its id', () => {
  show({ 'A.md': right, 'B.md': right });
  const row = screen.getByText(problems.expected['unique-id']).closest('li');
  expect(within(row as HTMLElement).getByRole('button', { name: problems.id })).toBeTruthy();
  expect(screen.getByRole('heading', { name: /^B/ })).toBeTruthy();
});
