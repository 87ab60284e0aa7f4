import { describe, expect, it } from 'vitest';

import { neededWords } from '@/domain/questions/patterns/neededWords';
import { readPattern } from '@/domain/questions/patterns/patternTree';

const common = new Set(['je', 'wat']);
const weigh = (word: string): number => (common.has(word) ? 100 : 1);

const needed = (pattern: string): string[][] =>
  readPattern(pattern, new Map()).flatMap(({ tree }) =>
    neededWords(tree, weigh).map((words) => [...words].sort()),
  );

describe('the words that a pattern needs', () => {
  it.each([
    ['^heb je\\b', [['heb'], ['je']]],
    [
      '^(?:heb|had) (?:je|u)\\b',
      [
        ['had', 'heb'],
        ['je', 'u'],
      ],
    ],
    ['\\b(?:advies|tips?)\\b', [['advies', 'tip', 'tips']]],
    ['^wat (?:nou )?als\\b', [['wat'], ['als', 'nou']]],
    ['^hoe .*\\bniet\\b', [['hoe'], ['niet']]],
    ['(?:^|[.,] )dus\\b', [['dus']]],
    ['^waar(?:om)?\\b', [['waar', 'waarom']]],
    ["\\bzo'n dag\\b", [['zo'], ['n'], ['dag']]],
    ['^(?:een \\w+ )?idee\\b', [['idee']]],
    ['\\b(?:met \\w+|zonder)\\b', [['met', 'zonder']]],
    ['^(?:niet )+doen$', [['doen']]],
  ])('%s', (pattern, words) => {
    expect(needed(pattern)).toEqual(words.map((choice) => [...choice].sort()));
  });

  it.each([
    'ge\\w+',
    'wonder',
    '\\bdag',
    'dag\\b',
    '(?:dag )?',
    '.*',
    '\\d+',
    '(?=dag)',
    '(?!dag)',
    '[^a]dag[st]?',
    'dagen?$',
  ])('are none where a text can do without: %s', (pattern) => {
    expect(needed(pattern)).toEqual([]);
  });

  it.each(['(dag', 'dag)', '[dag'])('are not to be had of a pattern that does not close: %s', (pattern) => {
    expect(() => needed(pattern)).toThrow();
  });
});
