import { describe, expect, it } from 'vitest';

import { propertyNames } from '@/domain/notes/propertyNames';
import { renameThemes } from '@/domain/review/themes/renameThemes';
import { edited, refusalOf } from '../../../support/edits';

const names = propertyNames('nl');
const plan = { from: ['grens', 'Grenzen'], to: 'grenzen' };
const note = (yaml: string): string => `---\ntype: intervisie/casus\n${yaml}\ngroep: x # mine\n---\n#grens\n`;
const renamed = (text: string, how = plan): string => edited(text, renameThemes(text, how, names).edit);

describe('other words for themes', () => {
  it.each([
    ['one of a list', 'themas: [werk, grens]', 'themas: [werk, grenzen]'],
    ['a list with its own spaces', 'themas:  [ werk ,grens ]', 'themas:  [ werk ,grenzen ]'],
    ['double quotes', 'themas: ["grens", \'werk\']', 'themas: ["grenzen", \'werk\']'],
    ['single quotes', "themas: [ 'grens' ]", "themas: [ 'grenzen' ]"],
    ['a line for each', 'themas:\n  - grens # mine\n  - werk', 'themas:\n  - grenzen # mine\n  - werk'],
    ['one text', 'themas: grens # why', 'themas: grenzen # why'],
    ['the other preset', 'themes: [grens]', 'themes: [grenzen]'],
    ['a list over several lines', 'themas: [grens,\n  werk]', 'themas: [grenzen,\n  werk]'],
  ])('keeps the writing of %s', (_, before, after) => {
    expect(renamed(note(before))).toBe(note(after));
  });

  it.each([
    ['two that become one', 'themas: [grens, werk, Grenzen]', 'themas: [grenzen, werk]'],
    ['what is there already', 'themas: [grens, werk, grenzen]', 'themas: [werk, grenzen]'],
    ['the last of a list', 'themas: [grenzen, grens]', 'themas: [grenzen]'],
    ['several at the end', 'themas: [grenzen, grens, Grenzen]', 'themas: [grenzen]'],
    ['one before a comma at the end', 'themas: [grenzen, grens,]', 'themas: [grenzen,]'],
    ['some on both sides', 'themas: [grens, grenzen, werk, Grenzen]', 'themas: [grenzen, werk]'],
    ['a line', 'themas:\n  - grenzen\n  - grens', 'themas:\n  - grenzen'],
    ['a line with a comment', 'themas:\n- grenzen\n- grens # a\n- b', 'themas:\n- grenzen\n# a\n- b'],
  ])('takes out %s', (_, before, after) => {
    expect(renamed(note(before))).toBe(note(after));
  });

  it('quotes a word that needs it', () => {
    const text = note('themas: [grens, "werk"]');
    expect(renamed(text, { from: ['grens', 'werk'], to: 'a, b: c' })).toBe(note('themas: ["a, b: c"]'));
    expect(renamed(note("themas: ['grens']"), { from: ['grens'], to: "zo'n dag" })).toBe(
      note("themas: ['zo''n dag']"),
    );
  });

  it('keeps Windows line ends', () => {
    const text = note('themas:\n  - grens\n  - grenzen').replaceAll('\n', '\r\n');
    expect(renamed(text)).toBe(note('themas:\n  - grenzen').replaceAll('\n', '\r\n'));
  });

  it('leaves tags and the body alone', () => {
    const text = note('tags: [grens]\nthemas: [grens]');
    expect(renamed(text)).toBe(note('tags: [grens]\nthemas: [grenzen]'));
  });
});

describe('themes that are left alone', () => {
  it.each([
    ['a note without properties', 'Tekst', 'properties-changed'],
    ['a note without the theme', note('themas: [werk]'), 'properties-changed'],
    ['a note in which it is done already', note('themas: [grenzen]'), 'properties-changed'],
    ['properties that can’t be read', note('themas: [grens'), 'unreadable-properties'],
    ['a theme that stands elsewhere', note('a: &x grens\nthemas: [*x]'), 'unreadable-properties'],
    ['a theme that others point at', note('themas: [&x grens]\nb: *x'), 'unreadable-properties'],
    ['a text of several lines', note('themas: |-\n  grens'), 'unreadable-properties'],
    ['a comment in a list', note('themas: [grens, # a\n  grenzen]'), 'unreadable-properties'],
  ])('refuses %s', (_, text, refusal) => {
    expect(refusalOf(renameThemes(text, plan, names).edit)).toBe(refusal);
  });
});
