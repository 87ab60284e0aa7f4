import { describe, expect, test } from 'vitest';

import { casusTemplates, firstTemplate, templateChoice } from '@/domain/casus/casusTemplates';
import { readCasusParts } from '@/domain/casus/casusParts';
import { firstEmptyPlace, newCasusText, type NewCasus } from '@/domain/casus/newCasus';
import type { NoteLanguage } from '@/domain/notes/noteTypes';
import { propertyNames } from '@/domain/notes/propertyNames';
import { casusTemplateTexts } from '@/templates/casusTemplates';

const given: Record<NoteLanguage, NewCasus> = {
  nl: {
    title: 'Stil aan de keukentafel',
    question: 'Hoe blijf ik in gesprek als zij dichtklapt?',
    themes: ['stilte'],
    group: 'Intervisiegroep Noord',
    day: '2026-11-21',
  },
  en: {
    title: 'Silent at the kitchen table',
    question: 'How do I stay in touch when she shuts down?',
    themes: ['silence'],
    group: 'Peer group North',
    day: '2026-11-21',
  },
};

describe.each(casusTemplates)('the template %s', (template) => {
  test.each(['nl', 'en'] as const)('makes the note that was approved (%s)', async (language) => {
    const vault = { language, names: propertyNames(language) };
    const text = newCasusText(casusTemplateTexts[language][template], given[language], vault);
    await expect(text).toMatchFileSnapshot(`approved/templates/${template}.${language}.md`);
  });

  test.each(['nl', 'en'] as const)('is still empty, and each part is known (%s)', (language) => {
    const parts = readCasusParts(casusTemplateTexts[language][template]).filter(({ title }) => title !== '');
    const known = parts.filter(({ id }) => id !== 'privacyCheck');
    expect(known.map(({ words }) => words.trim()).join('')).toBe('');
    expect(parts.filter(({ id }) => id === null).map(({ title }) => title)).toEqual([]);
    expect(parts.map(({ id }) => id)).toContain('outcome');
  });

  test('says the same in both languages, part by part', () => {
    const ids = (language: NoteLanguage): unknown[] =>
      readCasusParts(casusTemplateTexts[language][template]).map(({ id }) => id);
    expect(ids('nl')).toEqual(ids('en'));
  });

  test.each(['nl', 'en'] as const)('folds the outcome (%s)', (language) => {
    const outcome = { nl: 'afloop', en: 'outcome' }[language];
    expect(casusTemplateTexts[language][template]).toMatch(new RegExp(`^> \\[!${outcome}\\]- `, 'm'));
    expect(casusTemplateTexts[language][template]).not.toMatch(/^## (?:Afloop|Outcome)/m);
  });

  test.each(['nl', 'en'] as const)('has an empty place to begin under its first heading (%s)', (language) => {
    const text = casusTemplateTexts[language][template];
    const at = firstEmptyPlace(text) ?? 0;
    expect(text.slice(0, at)).toMatch(/%%\n$/);
    expect(text.slice(0, at).match(/^## /gm)).toHaveLength(1);
  });
});

describe('templateChoice', () => {
  test.each([
    ['dilemma', false, 'dilemma'],
    ['own', true, 'own'],
    ['own', false, firstTemplate],
    ['no template of ours', true, firstTemplate],
    [null, true, firstTemplate],
  ])('of %j, with a note of one’s own: %s, is %s', (remembered, hasOwn, choice) => {
    expect(templateChoice(remembered, hasOwn)).toBe(choice);
  });
});
