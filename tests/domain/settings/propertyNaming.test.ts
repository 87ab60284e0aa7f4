import { expect, test } from 'vitest';

import { hasNamingProblem, namingProblem } from '@/domain/settings/propertyNaming';

test.each([
  ['a name of one’s own', 'onderwerpen', null],
  ['no name', ' ', null],
  ['its own standard name', 'themas', null],
  ['the standard name of another', 'Vraag', 'twice'],
  ['the own name of another', ' team ', 'twice'],
  ['a name of Obsidian', 'tags', 'reserved'],
])('%s', (_, name, problem) => {
  expect(namingProblem('themes', name, { group: 'team' }, 'nl')).toBe(problem);
});

test('a standard name that another gave up is free', () => {
  expect(namingProblem('themes', 'groep', { group: 'team' }, 'nl')).toBeNull();
});

test('hasNamingProblem sees two equal names', () => {
  expect(hasNamingProblem({ themes: 'x', group: 'X' }, 'nl')).toBe(true);
  expect(hasNamingProblem({ themes: 'x', group: 'y' }, 'nl')).toBe(false);
});
