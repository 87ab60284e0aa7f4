import { describe, expect, test } from 'vitest';

import type { NoteLanguage } from '@/domain/notes/noteTypes';
import { propertyNames } from '@/domain/notes/propertyNames';
import { newReflectionText, reflectionName, type NewReflection } from '@/domain/reflection/newReflection';
import { partsAsked, reflectionPartOf } from '@/domain/reflection/reflectionHeadings';
import { outlineOf } from '@/domain/text/outline';
import { noteTemplates } from '@/templates';

const plan = '- [ ] **MB** Bel de moeder terug ➕ 2026-11-21 📅 2026-12-05 ^iv-x4k2m9';

const reflection = (about: Partial<NewReflection> = {}): NewReflection => ({
  day: '2026-11-21',
  parts: {
    insight: 'Ik vulde de stilte, niet zij.',
    takeAlong: 'Eerst stil zijn.\n\nDan pas vragen.',
    plan,
    sign: 'Zij praat langer dan ik.',
  },
  themes: ['stilte'],
  feeling: 4,
  isPrivate: true,
  session: '2026-11-21 Stil aan de keukentafel',
  casus: 'Stil aan de keukentafel',
  model: null,
  ...about,
});

const english = reflection({
  parts: {
    insight: 'I filled the silence, not she.',
    takeAlong: 'Be silent first.\n\nOnly then ask.',
    plan: '- [ ] **MB** Call the mother back ➕ 2026-11-21 📅 2026-12-05 ^iv-x4k2m9',
    sign: 'She talks longer than I do.',
  },
  themes: ['silence'],
  session: '2026-11-21 Silent at the kitchen table',
  casus: 'Silent at the kitchen table',
});

const nothing = reflection({
  parts: { insight: '', takeAlong: ' ', plan: '', sign: '' },
  themes: [],
  feeling: null,
  isPrivate: false,
  session: null,
  casus: null,
});

const textOf = (given: NewReflection, language: NoteLanguage = 'nl'): string =>
  newReflectionText(noteTemplates[language].reflection, given, { language, names: propertyNames(language) });

const longer = reflection({
  parts: {
    impression: 'Het viel stil, en dat was goed.',
    myPart: 'Ik vroeg door waar ik kon wachten.',
    setGoing: 'De vraag van RS: van wie is de haast?',
    learnedWork: 'Eerst vragen of het een goed moment is.',
    learnedSelf: 'Ik hoor stilte als verwijt.',
    insight: 'Ik vulde de stilte, niet zij.',
    plan,
    watch: 'Hoe lang ik wacht na een vraag.',
  },
});

describe('newReflectionText', () => {
  test.each(['nl', 'en'] as const)('makes the note that was approved (%s)', async (language) => {
    const given = { nl: reflection(), en: english }[language];
    await expect(textOf(given, language)).toMatchFileSnapshot(`approved/reflection.${language}.md`);
  });

  test('makes the longer note that was approved', async () => {
    const template = noteTemplates.nl.reflectionLonger;
    const text = newReflectionText(template, longer, { language: 'nl', names: propertyNames('nl') });
    await expect(text).toMatchFileSnapshot('approved/reflection-longer.nl.md');
  });

  test('names the solo model that it was made with', () => {
    expect(textOf(reflection({ model: 'gibbs' }))).toContain('prive: true\nmodel: gibbs\n---');
  });

  test('keeps what its template does not ask for, after the others', () => {
    const text = textOf(
      reflection({ parts: { insight: 'Kort.', watch: 'Mijn adem.', myPart: 'Ik zweeg.' } }),
    );
    expect(text).toContain('## Inzicht\n\nKort.\n');
    expect(
      text.endsWith('## Mijn aandeel\n\nIk zweeg.\n\n## Waar ik de volgende keer op let\n\nMijn adem.\n'),
    ).toBe(true);
  });

  test.each(['reflection', 'reflectionLonger'] as const)(
    'leaves what was not given as the template has it (%s)',
    (name) => {
      const template = noteTemplates.nl[name];
      const text = newReflectionText(template, nothing, { language: 'nl', names: propertyNames('nl') });
      expect(text).toBe(template.replace('datum:', 'datum: 2026-11-21').replace('prive:', 'prive: false'));
    },
  );
});

test.each([
  ['nl', 'short', 'reflection'],
  ['nl', 'longer', 'reflectionLonger'],
  ['en', 'short', 'reflection'],
  ['en', 'longer', 'reflectionLonger'],
] as const)('the template has every part, in order (%s, %s)', (language, length, name) => {
  const titles = outlineOf(noteTemplates[language][name]).headings.map(({ title }) => title);
  expect(titles.map(reflectionPartOf)).toEqual(partsAsked[length]);
});

describe('reflectionName', () => {
  test.each([
    ['2026-11-14 Stil aan de keukentafel', 'nl', '2026-11-21 Reflectie op Stil aan de keukentafel'],
    ['Silent: at the table?', 'en', '2026-11-21 Reflection on Silent at the table'],
    [null, 'nl', '2026-11-21 Reflectie'],
    ['2026-11-14', 'en', '2026-11-21 Reflection'],
  ] as const)('about %j in %s is %j', (about, language, name) => {
    expect(reflectionName('2026-11-21', about, language)).toBe(name);
  });
});
