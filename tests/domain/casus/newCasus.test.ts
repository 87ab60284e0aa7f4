import { describe, expect, test } from 'vitest';

import { casusName, firstEmptyPlace, newCasusText, themesIn, type NewCasus } from '@/domain/casus/newCasus';
import { readProperties } from '@/domain/notes/frontmatter';
import type { NoteLanguage } from '@/domain/notes/noteTypes';
import { propertyNames } from '@/domain/notes/propertyNames';
import { noteTemplates } from '@/templates';

const casus = (about: Partial<NewCasus> = {}): NewCasus => ({
  title: 'Stil aan de keukentafel',
  question: 'Hoe blijf ik in gesprek als zij dichtklapt?',
  themes: ['stilte', 'ouders: gescheiden'],
  group: 'Intervisiegroep Noord',
  day: '2026-11-21',
  ...about,
});

const english = casus({
  title: 'Silent at the kitchen table',
  question: 'How do I stay in touch when she shuts down?',
  themes: ['silence', 'parents: divorced'],
  group: 'Peer group North',
});

const empty = casus({ title: '', question: ' ', themes: [], group: '' });

const textOf = (given: NewCasus, language: NoteLanguage = 'nl', own = {}): string =>
  newCasusText(noteTemplates[language].casus, given, { language, names: propertyNames(language, own) });

describe('newCasusText', () => {
  test.each(['nl', 'en'] as const)('makes the note that was approved (%s)', async (language) => {
    const given = { nl: casus(), en: english }[language];
    await expect(textOf(given, language)).toMatchFileSnapshot(`approved/casus.${language}.md`);
  });

  test('leaves what was not given as the template has it', () => {
    expect(textOf(empty)).toBe(noteTemplates.nl.casus.replace('datum:', 'datum: 2026-11-21'));
  });

  test("uses the vault's own names instead of the standard ones", () => {
    const properties = readProperties(textOf(casus(), 'nl', { themes: 'onderwerpen', group: 'team' }));
    expect(properties).toMatchObject({ onderwerpen: ['stilte', 'ouders: gescheiden'] });
    expect(Object.keys(properties ?? {})).toEqual([
      'type',
      'status',
      'datum',
      'vraag',
      'onderwerpen',
      'team',
    ]);
  });

  test('quotes a name that YAML would read as something else', () => {
    const own = { themes: 'over: wat', group: '#team', question: '12' };
    expect(readProperties(textOf(casus(), 'nl', own))).toMatchObject({
      'over: wat': ['stilte', 'ouders: gescheiden'],
      '#team': '[[Intervisiegroep Noord]]',
      '12': 'Hoe blijf ik in gesprek als zij dichtklapt?',
    });
  });

  test('writes a question of several lines on one', () => {
    expect(readProperties(textOf(casus({ question: 'Hoe\n\nblijf ik: "stil"? #x' })))).toMatchObject({
      vraag: 'Hoe blijf ik: "stil"? #x',
    });
  });
});

describe('casusName', () => {
  test.each([
    ['its title', casus(), 'Stil aan de keukentafel'],
    ['its question', casus({ title: '  ' }), 'Hoe blijf ik in gesprek als zij dichtklapt'],
    ['its day', empty, 'Casus 2026-11-21'],
    [
      'its day when the title has no sign that a file may have',
      casus({ title: '???', question: '' }),
      'Casus 2026-11-21',
    ],
  ])('takes %s', (_, given, name) => {
    expect(casusName(given)).toBe(name);
  });

  test.each([
    ['a/b\\c:d*e?f"g<h>i|j#k^l[m]n', 'a b c d e f g h i j k l m n'],
    ['Einde...', 'Einde'],
    ['CON', 'CON -'],
    ['Boos 😡 en stil', 'Boos 😡 en stil'],
  ])('of %j makes a name that files and links accept', (title, name) => {
    expect(casusName(casus({ title }))).toBe(name);
  });

  test.each([
    ['letters', 'x'],
    ['emoji', '👨‍👩‍👧'],
    ['accents', 'e\u0301'],
  ])('keeps a title of 300 %s within what a file system takes', (_, sign) => {
    const name = casusName(casus({ title: sign.repeat(300) }));
    expect(name.length).toBeGreaterThan(0);
    expect(new TextEncoder().encode(`${name} 99.md`).length).toBeLessThanOrEqual(255);
  });
});

describe('themesIn', () => {
  test.each([
    ['stilte, ouders ,stilte,, #rouw', ['stilte', 'ouders', 'rouw']],
    ['', []],
    [' , ', []],
  ])('reads %j', (typed, themes) => {
    expect(themesIn(typed)).toEqual(themes);
  });
});

describe('firstEmptyPlace', () => {
  test.each(['nl', 'en'] as const)('is the line after the first prompt (%s)', (language) => {
    const text = textOf(casus(), language);
    const at = firstEmptyPlace(text) ?? 0;
    expect(text.slice(0, at)).toMatch(/%%\n$/);
    expect(text.slice(at)).toMatch(/^\n/);
    expect(text.slice(0, at).match(/^## /gm)).toHaveLength(1);
  });

  test.each(['', 'Tekst', '# Kop\nTekst\n# Kop'])('is nowhere in %j', (text) => {
    expect(firstEmptyPlace(text)).toBeNull();
  });
});
