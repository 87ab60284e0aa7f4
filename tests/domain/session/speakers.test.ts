import { describe, expect, test } from 'vitest';

import { looksLikeName, speakerBegun, speakerNamed } from '@/domain/session/speakers';

const people = ['MB', 'AK', 'JV', 'RvdS', 'Mees'];
const named = (name: string, byFirstName = false): string | null =>
  speakerNamed(name, people, { byFirstName });

describe('a name in a chat', () => {
  test.each([
    ['MB', 'MB'],
    ['mb', 'MB'],
    ['Marieke Bos', 'MB'],
    ['Marieke van den Bos', 'MB'],
    ['Bos, Marieke', 'MB'],
    ['Anna Klaassen (gast)', 'AK'],
    ['Ruud van der Steen', 'RvdS'],
    ['Mees de Wit', 'Mees'],
  ])('%s is %s', (name, person) => {
    expect(named(name)).toBe(person);
  });

  test('of nobody here is nobody', () => {
    expect(named('Piet Hein')).toBeNull();
  });

  test('is not found in words that only begin with the same letters', () => {
    expect(named('Mijn bezwaar')).toBeNull();
  });

  test('by the first name counts only where that is asked', () => {
    expect(named('Anna')).toBeNull();
    expect(named('Anna', true)).toBe('AK');
  });

  test('by the first name is nobody when two people begin with its letter', () => {
    expect(named('Marieke', true)).toBeNull();
  });
});

describe('initials that were begun', () => {
  test('are those of the only person whose initials begin so', () => {
    expect(speakerBegun('a', people)).toBe('AK');
  });

  test('are nobody’s when two people begin so', () => {
    expect(speakerBegun('m', people)).toBeNull();
  });

  test('are the person’s who has exactly these, whoever else begins so', () => {
    expect(speakerBegun('m', ['MB', 'M'])).toBe('M');
  });

  test('are nobody’s when nothing was typed', () => {
    expect(speakerBegun(' ', ['MB'])).toBeNull();
  });
});

test('a sentence does not look like a name', () => {
  expect(looksLikeName('Wat maakte dat je stil werd')).toBe(false);
  expect(looksLikeName('Marieke van den Bos')).toBe(true);
});
