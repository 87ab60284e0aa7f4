import { describe, expect, test } from 'vitest';

import { knownThemes, noteChoices } from '@/domain/index/noteChoices';
import {
  changeIndex,
  newIndex,
  nothingRead,
  type IndexedNote,
  type VaultIndex,
} from '@/domain/index/vaultIndex';
import { propertyNames } from '@/domain/notes/propertyNames';

const note = (path: string, about: Partial<IndexedNote>): IndexedNote => ({
  path,
  type: 'casus',
  properties: {},
  ...nothingRead,
  ...about,
});
const indexOf = (...set: IndexedNote[]): VaultIndex => changeIndex(newIndex(), { set, removed: [] });
const names = propertyNames('nl');

describe('noteChoices', () => {
  test('gives type by type, the newest first, and those without a day last', () => {
    const index = indexOf(
      note('C/Zonder.md', {}),
      note('C/Oud.md', { properties: { datum: '2026-01-01' } }),
      note('C/Nieuw.md', { properties: { date: '2026-11-21' } }),
      note('S/Sessie.md', { type: 'session' }),
      note('G/Groep.md', { type: 'group' }),
    );
    const titles = noteChoices(index, ['session', 'casus'], names).map(({ title }) => title);
    expect(titles).toEqual(['Sessie', 'Nieuw', 'Oud', 'Zonder']);
  });

  test('has nothing to offer before the index is ready', () => {
    expect(noteChoices(null, ['casus'], names)).toEqual([]);
  });
});

test('knownThemes gives those most used first, whatever the form in which they stand', () => {
  const index = indexOf(
    note('a.md', { properties: { themas: ['stilte', 'ouders', 3, ''] } }),
    note('b.md', { properties: { themes: 'ouders' } }),
  );
  expect(knownThemes(index, names)).toEqual(['ouders', 'stilte']);
});
