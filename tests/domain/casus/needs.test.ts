import { describe, expect, test } from 'vitest';

import { readCasusParts } from '@/domain/casus/casusParts';
import { casusNeeds, type FoundName, type Need, type NeedId } from '@/domain/casus/needs';
import type { NoteLanguage } from '@/domain/notes/noteTypes';
import { noteTemplates } from '@/templates';

interface Given {
  question?: string;
  language?: NoteLanguage;
  names?: string[];
}

function needsOf(text: string, { question = '', language = 'nl', names = [] }: Given = {}): Need[] {
  const found: FoundName[] = names.map((name) => ({ text: name, from: text.indexOf(name) }));
  return casusNeeds({ text, parts: readCasusParts(text), question, language, names: found });
}

function needOf(text: string, id: NeedId, given: Given = {}): Need {
  const found = needsOf(text, given).find((one) => one.id === id);
  if (!found) throw new Error(id);
  return found;
}

const after = (text: string, { at }: Need): string => (at === null ? '' : text.slice(at));

describe('of an empty casus', () => {
  test.each(['nl', 'en'] as const)('nothing is met in %s', (language) => {
    const needs = needsOf(noteTemplates[language].casus, { language });
    expect(needs.map(({ isMet }) => isMet)).toEqual([false, false, false, false, false]);
  });

  test('each place to write is the empty line of its part', () => {
    const text = noteTemplates.nl.casus;
    const places = needsOf(text).flatMap(({ at }) => (at === null ? [] : [text.slice(0, at)]));
    expect(places.map((before) => before.split('\n').at(-3))).toEqual([
      '## Situatie',
      '## Mijn aandeel',
      '## Betrokkenen',
      '## Wat ik van de groep wil',
    ]);
    expect(places.every((before) => before.endsWith('%%\n'))).toBe(true);
  });

  test('without any part there is no place', () => expect(needOf('', 'moment').at).toBeNull());
});

describe('a concrete moment', () => {
  test.each([
    'Dinsdagavond belde de moeder mij op.',
    'We zaten aan de keukentafel en zij zei niets meer.',
    'Tijdens het overleg liep mijn collega weg.',
    'Vorige week is een bewoner gevallen.',
    'Het was stil in de klas toen ik binnenkwam.',
    'Om half drie stond hij voor mijn deur.',
    'Ik heb haar gisteren op de gang aangesproken.',
  ])('is %s', (sentence) => {
    const text = `## Situatie\nEerst iets anders. ${sentence} En verder.\n`;
    const need = needOf(text, 'moment');
    expect(need).toMatchObject({ isMet: true, quote: sentence });
    expect(after(text, need).startsWith(sentence)).toBe(true);
  });

  test.each([
    'In het overleg liep mijn collega altijd weg.',
    'De samenwerking met mijn collega is moeizaam.',
    'Ik vind het lastig om grenzen te stellen in gesprekken.',
    'Aan tafel is het meestal stil.',
    'Mijn collega luistert niet naar mij.',
  ])('is not %s', (sentence) => {
    expect(needOf(`## Situatie\n${sentence}\n`, 'moment')).toMatchObject({ isMet: false, quote: null });
  });

  test.each([
    ['Last Tuesday the mother rang me.', true],
    ['We sat at the kitchen table and she said nothing more.', true],
    ['It went quiet when I came into the classroom.', true],
    ['In the meeting my colleague always walked out.', false],
    ['Working with my colleague is hard.', false],
  ])('in English: %s %s', (sentence, isMet) => {
    expect(needOf(`## Situation\n${sentence}\n`, 'moment', { language: 'en' }).isMet).toBe(isMet);
  });

  test.each([
    ['Ik zit aan de keukentafel. Dan vraag ik naar haar zoon.', 'Dan vraag ik naar haar zoon.'],
    [
      'In het overleg gaat het goed, en opeens loopt hij weg.',
      'In het overleg gaat het goed, en opeens loopt hij weg.',
    ],
  ])('may be told in the present: %s', (story, quote) => {
    expect(needOf(`## Situatie\n${story}\n`, 'moment')).toMatchObject({ isMet: true, quote });
  });

  test.each(['Dan vraag ik me af of ik dit wil.', 'In het overleg is het druk. Dan loopt hij altijd weg.'])(
    'told in the present it needs a time or place first, and no habit: %s',
    (story) => {
      expect(needOf(`## Situatie\n${story}\n`, 'moment').isMet).toBe(false);
    },
  );

  test('may be told in the present in English', () => {
    const story = 'We are at the kitchen table. Then she looks away and says nothing.';
    expect(needOf(`## Situation\n${story}\n`, 'moment', { language: 'en' }).isMet).toBe(true);
  });

  test('is not looked for in what was tried, nor in what is kept back', () => {
    const text =
      '## Al geprobeerd\nGisteren belde ik.\n\n> [!afloop]-\n> Gisteren belde ik.\n\n## Gevoel #prive\nGisteren huilde ik.\n';
    expect(needOf(text, 'moment').isMet).toBe(false);
  });
});

describe('the own part', () => {
  test.each([
    ['## Mijn aandeel\nIk ging over haar heen.\n', 'Ik ging over haar heen.'],
    ['## Mijn aandeel\n- Niets gezegd, weggekeken.\n', 'Niets gezegd, weggekeken.'],
    ['## Situatie\nZij huilde. Toen liep ik weg.\n', 'Toen liep ik weg.'],
    ['## Situatie\nZij zei niets en ik vroeg niet door.\n', 'Zij zei niets en ik vroeg niet door.'],
    [
      '## Situatie\nOp dat moment heb ik het gesprek afgebroken.\n',
      'Op dat moment heb ik het gesprek afgebroken.',
    ],
    ['## Situatie\nIk antwoordde niet meer.\n', 'Ik antwoordde niet meer.'],
    ['## Situatie\nIk heb het maar zo gelaten.\n', 'Ik heb het maar zo gelaten.'],
    ['## Situatie\nIk voelde mijn hart en zei niets.\n', 'Ik voelde mijn hart en zei niets.'],
  ])('is in %j', (text, quote) => expect(needOf(text, 'ownPart')).toMatchObject({ isMet: true, quote }));

  test.each([
    '## Mijn aandeel\nZij luisterde niet.\n',
    '## Situatie\nIk voelde me alleen.\n',
    '## Situatie\nZe vroeg of ik boos was.\n',
    '## Situatie\nIk vind hem lastig.\n',
    '## Situatie\nIk merkte dat niemand luisterde.\n',
    '## Situatie\nIk voelde me rot en de moeder liep weg.\n',
    '## Situatie\nDe moeder liep weg.\n',
  ])('is not in %j', (text) => expect(needOf(text, 'ownPart').isMet).toBe(false));

  test.each([
    ['## My part\nI talked over her.\n', true],
    ['## Situation\nShe cried. I walked out.\n', true],
    ['## Situation\nI did not ask any further.\n', true],
    ['## Situation\nI felt alone.\n', false],
    ['## Situation\nShe asked whether I was cross.\n', false],
  ])('in English: %j %s', (text, isMet) =>
    expect(needOf(text, 'ownPart', { language: 'en' }).isMet).toBe(isMet),
  );

  test('may be kept back in the outcome, and nothing of that is quoted', () => {
    const text = '## Situatie\nZij schreeuwde.\n\n> [!afloop]- Afloop\n> Ik liep naar haar toe.\n';
    expect(needOf(text, 'ownPart')).toMatchObject({ isMet: true, quote: null });
  });

  test('marked private counts, and is not quoted', () => {
    expect(needOf('## Mijn aandeel #prive\nIk loog.\n', 'ownPart')).toMatchObject({
      isMet: true,
      quote: null,
    });
  });
});

describe('one question about oneself', () => {
  test.each([
    ['Hoe blijf ik in gesprek als zij dichtklapt?', true],
    ['Hoe blijf ik in gesprek', true],
    ['', false],
    ['Hoe krijg ik mijn collega zover dat hij belt?', false],
    ['Wat is het protocol bij agressie op de afdeling?', false],
    ['Hoe blijf ik rustig? En wat zeg ik dan?', false],
  ])('%s %s', (question, isMet) => {
    expect(needOf('## Situatie\nx\n', 'question', { question })).toMatchObject({
      isMet,
      quote: isMet ? question : null,
      at: null,
    });
  });
});

describe('roles instead of names', () => {
  const text =
    '## Situatie\nFatima zei niets.\n\n## Betrokkenen\nDe moeder, collega A.\n\n> [!afloop]-\n> Jan kwam.\n';

  test('are there when no name was found', () => {
    expect(needOf(text, 'roles')).toMatchObject({ isMet: true, quote: 'De moeder, collega A.' });
  });

  test('are not there when one was, and it leads to the first', () => {
    const need = needOf(text, 'roles', { names: ['Fatima'] });
    expect(need).toMatchObject({ isMet: false, names: ['Fatima'] });
    expect(after(text, need)).toMatch(/^Fatima/);
  });

  test('a name in the outcome is not heard', () => {
    expect(needOf(text, 'roles', { names: ['Jan'] }).isMet).toBe(true);
  });
});

describe('what I want of the group', () => {
  test.each([
    ['## Wat ik van de groep wil\nMeedenken.\n', true],
    ['## Situatie\nIk zou graag van jullie horen wat jullie zien.\n', true],
    ['## Situatie\nIk wil meer tijd.\n', false],
    ['## Wat ik van de groep wil\n%% Wat zou je willen weten? %%\n', false],
  ])('%j %s', (text, isMet) => expect(needOf(text, 'wish').isMet).toBe(isMet));
});
