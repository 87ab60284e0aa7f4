import { describe, expect, it } from 'vitest';

import {
  nameIn,
  propertyIds,
  propertyNames,
  propertyPresets,
  readProperty,
} from '@/domain/notes/propertyNames';

const names = propertyNames('nl', { themes: 'onderwerpen' });

describe('the name of a property', () => {
  it.each([
    ['is the one of the note language', 'question', 'vraag'],
    ['is the own one of the user', 'themes', 'onderwerpen'],
  ] as const)('%s', (_, id, name) => {
    expect(names.toWrite(id)).toBe(name);
  });

  it('is the one that the note has already', () => {
    expect(nameIn({ question: 'x' }, names, 'question')).toBe('question');
  });
});

describe('reading a property', () => {
  it.each([
    ['under the own name first', { onderwerpen: 1, themas: 2 }, 1],
    ['under the Dutch name', { themas: 2, themes: 3 }, 2],
    ['under the English name', { themes: 3 }, 3],
    ['gives nothing when it is absent', {}, undefined],
  ])('%s', (_, raw, value) => {
    expect(readProperty(raw, names, 'themes')).toBe(value);
  });
});

it.each(['nl', 'en'] as const)('no two properties have one name in %s', (language) => {
  const all = propertyIds.map((id) => propertyPresets[language][id]);
  expect(new Set(all).size).toBe(all.length);
});
