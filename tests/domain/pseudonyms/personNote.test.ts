import { describe, expect, test } from 'vitest';

import { namesOfPersonNote, type NoteSigns } from '@/domain/pseudonyms/personNote';

const note = (signs: Partial<NoteSigns>): NoteSigns => ({
  path: 'Werk/Fatima Jansen.md',
  properties: {},
  tags: [],
  ...signs,
});

describe('a note about a person', () => {
  test.each([
    ['a folder of people', note({ path: 'Werk/Personen/Team/Fatima Jansen.md' })],
    ['a folder in English', note({ path: 'People/Fatima Jansen.md' })],
    ['a tag', note({ tags: ['#Persoon'] })],
    ['a tag with a part', note({ tags: ['#contact/werk'] })],
    ['its type', note({ properties: { type: 'person' } })],
    ['one of its types', note({ properties: { type: ['note', '[[Contact]]'] } })],
  ])('is known by %s', (_, signs) => {
    expect(namesOfPersonNote(signs)).toEqual(['Fatima Jansen']);
  });

  test('goes by its aliases too', () => {
    const properties = { type: 'person', aliases: ['Faatje', 'Fatima Jansen'], alias: 'Jansen' };
    expect(namesOfPersonNote(note({ properties }))).toEqual(['Fatima Jansen', 'Faatje', 'Jansen']);
  });

  test.each([
    ['@Fatima.md', 'Fatima'],
    ['Jansen, Fatima.md', 'Fatima Jansen'],
    ['Fatima (moeder).md', 'Fatima'],
  ])('%s is called %s', (name, called) => {
    expect(namesOfPersonNote(note({ path: `People/${name}` }))).toEqual([called]);
  });

  test.each([
    ['any other note', note({})],
    ['a note in a folder that only starts so', note({ path: 'Personeelszaken/Verlof.md' })],
    ['the note of the folder itself', note({ path: 'People/People.md' })],
    ['a day', note({ path: 'People/2026-11-21.md' })],
    ['a note of ours', note({ path: 'People/Stil.md', properties: { type: 'intervisie/casus' } })],
  ])('is not %s', (_, signs) => {
    expect(namesOfPersonNote(signs)).toEqual([]);
  });
});
