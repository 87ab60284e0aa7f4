import { describe, expect, it } from 'vitest';

import { findTraces } from '@/domain/trace/findTraces';
import { isNameLike, isWordLike, likeness } from '@/domain/trace/names/likeness';
import type { NoteLanguage } from '@/domain/notes/noteTypes';
import { contextOf } from '../support/context';

const names = (language: NoteLanguage, text: string): string[] =>
  findTraces(text, contextOf({ language }))
    .filter(({ kind }) => kind === 'name')
    .map((one) => one.text);

describe('the letters of a word that no list knows', () => {
  it.each(['nezamysl', 'wilczkowa', 'oyinlade', 'khumarova'])('of %s are a name’s', (word) => {
    expect(isNameLike(word, 'en')).toBe(true);
  });

  it.each(['approaches', 'positive', 'fortnightly'])('of %s are a word’s', (word) => {
    expect(isWordLike(word)).toBe(true);
  });

  it('speak of a language: a Dutch compound is a word in Dutch', () => {
    expect(likeness('kwaliteitskaart', 'nl')).toBeLessThan(0);
  });
});

describe('a name that no list knows is found', () => {
  it.each([
    ['en', 'Nezamysl drafts the letter.', 'Nezamysl'],
    ['en', 'There is a photo of Nezamysl in the office.', 'Nezamysl'],
    ['nl', 'Nezamysl kwam te laat.', 'Nezamysl'],
    ['en', 'i told nezamysl that i could not help.', 'nezamysl'],
    ['nl', 'dus meneer khumarova zegt tegen mij ga zitten', 'khumarova'],
  ] as const)('%s: in %s', (language, text, name) => {
    expect(names(language, text)).toEqual([name]);
  });
});

describe('a first name that is a word is found by what is told', () => {
  it.each([
    ['en', 'Hope has been my supervisor since May.', 'Hope'],
    ['en', 'Dawn does not speak much English. She wants to learn.', 'Dawn'],
    ['nl', 'Mees kookt op donderdag.', 'Mees'],
    ['nl', 'Fleur haar man belde.', 'Fleur'],
  ] as const)('%s: in %s', (language, text, name) => {
    expect(names(language, text)).toEqual([name]);
  });
});

describe('nobody is found', () => {
  it.each([
    ['en', 'They called Security.'],
    ['en', 'We did a course, Positive Approaches to Challenging Situations.'],
    ['en', 'The client refuses Pitocin.'],
    ['nl', 'Kun je het ons uitleggen?'],
    ['nl', 'Daarin staat alleen het verslag.'],
    ['nl', 'als coach merk ik dat het schuurt.'],
    ['nl', 'Roos kleurde haar gezicht.'],
  ] as const)('%s: in %s', (language, text) => {
    expect(names(language, text)).toEqual([]);
  });
});
