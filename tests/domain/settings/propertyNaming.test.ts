import { expect, test } from 'vitest';

import { hasNamingProblem, namingProblem } from '@/domain/settings/propertyNaming';

test.each([
  ['a name of one’s own', 'onderwerpen', null],
  ['no name', ' ', null],
  ['its own standard name', 'themas', null],
  ['its own standard name in the other language', 'themes', null],
  ['the standard name of another', 'Vraag', 'twice'],
  ['the standard name of another in the other language', 'question', 'twice'],
  ['a standard name that another gave up, by which its older notes are read', 'groep', 'twice'],
  ['the own name of another', ' team ', 'twice'],
  ['a name of Obsidian', 'tags', 'reserved'],
])('for the themes, %s', (_, name, problem) => {
  expect(namingProblem('themes', name, { group: 'team' })).toBe(problem);
});

test('hasNamingProblem sees two equal names', () => {
  expect(hasNamingProblem({ themes: 'x', group: 'X' })).toBe(true);
  expect(hasNamingProblem({ themes: 'x', group: 'y' })).toBe(false);
});
