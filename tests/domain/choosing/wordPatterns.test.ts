import { describe, expect, it } from 'vitest';

import { occurs, patternsIn, wordsOf } from '@/domain/choosing/wordPatterns';

const found = (pattern: string, text: string): boolean =>
  patternsIn(pattern).every((one) => occurs(one, wordsOf(text)));

describe('a pattern', () => {
  it.each<[pattern: string, text: string, expected: boolean]>([
    ['band', 'de band met haar', true],
    ['band', 'in verband met', false],
    ['schaam*', 'ik schaamde mij', true],
    ['schaam*', 'beschaamd', false],
    ['*gesprek', 'het oudergesprek', true],
    ['*gesprek', 'gesprekken', false],
    ['*gesprek*', 'oudergesprekken', true],
    ['mee naar huis', 'ik neem het mee naar huis', true],
    ['mee naar huis', 'mee naar ons huis', false],
    ['mijn * vandaan', 'waar komt mijn weerzin vandaan', true],
    ['mijn * vandaan', 'waar komt mijn diepe weerzin vandaan', false],
    ['ga ik … om met', 'hoe ga ik om met haar', true],
    ['ga ik … om met', 'hoe ga ik nu een jaar lang om met haar', true],
    ['ga ik … om met', 'hoe ga ik nu de komende jaren al die tijd om met haar', false],
    ['^moet ik', 'Moet ik dat?', true],
    ['^moet ik', 'Wat moet ik?', false],
    ['geïrriteerd', 'GEIRRITEERD', true],
  ])('"%s" in "%s": %s', (pattern, text, expected) => {
    expect(found(pattern, text)).toBe(expected);
  });

  it('without words occurs nowhere', () => {
    expect(found('', 'iets')).toBe(false);
  });
});

it('a list is split at its commas, over lines', () => {
  expect(patternsIn('één, twee\n  drie,\n vier')).toHaveLength(3);
});
