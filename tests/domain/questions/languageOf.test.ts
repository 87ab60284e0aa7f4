import { describe, expect, it } from 'vitest';

import { languageOf } from '@/domain/questions/languageOf';

describe('the language of a line', () => {
  it.each([
    ['Wat deed je toen?', 'nl'],
    ['Heb je dat besproken met haar?', 'nl'],
    ['What did you do then?', 'en'],
    ['Was that the first time?', 'en'],
    ["Don't you think so?", 'en'],
    ['Don’t you think so?', 'en'],
    ['Waarom niet?', 'nl'],
    ['Why not?', 'en'],
    ['Hoe ging de meeting met het management team?', 'nl'],
    ['How did the intervisie go?', 'en'],
  ] as const)('of %j is %s, whatever the fallback', (line, language) => {
    expect([languageOf(line, 'nl'), languageOf(line, 'en')]).toEqual([language, language]);
  });

  it.each(['', 'Feedback?', 'Is was we of'])('of %j is the fallback', (line) => {
    expect([languageOf(line, 'nl'), languageOf(line, 'en')]).toEqual(['nl', 'en']);
  });
});
