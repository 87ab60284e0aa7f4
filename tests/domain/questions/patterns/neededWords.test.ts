import { describe, expect, it } from 'vitest';

import { waysToFit } from '@/domain/questions/patterns/neededWords';
import { readPattern } from '@/domain/questions/patterns/patternTree';

const common = new Set(['je', 'wat']);
const weigh = (word: string): number => (common.has(word) ? 100 : 1);

/** Of each way its choices, with bars between the words of a choice. */
const ways = (pattern: string): string[] =>
  readPattern(pattern, new Map())
    .flatMap(({ tree }) => waysToFit(tree, weigh, new Map()))
    .map((way) => way.map((choice) => [...choice].sort().join('|')).join(' & '))
    .sort();

describe('the words that a pattern needs', () => {
  it.each([
    ['^heb je\\b', ['heb & je']],
    ['^(?:heb|had) (?:je|u)\\b', ['had|heb & je|u']],
    ['\\b(?:advies|tips?)\\b', ['advies|tip|tips']],
    ['^wat (?:nou )?als\\b', ['als & wat']],
    ['^hoe .*\\bniet\\b', ['hoe & niet']],
    ['(?:^|[.,] )dus\\b', ['dus']],
    ['^waar(?:om)?\\b', ['waar|waarom']],
    ["\\bzo'n dag\\b", ['zo & n & dag']],
    ['^(?:een \\w+ )?idee\\b', ['idee']],
    ['\\b(?:met \\w+|zonder)\\b', ['met|zonder']],
    ['^(?:niet )+doen$', ['doen']],
    ['\\b(?:op tijd|te laat|vroeg)\\b', ['op & tijd', 'te & laat', 'vroeg']],
    ['\\bhoe .*\\b(?:op tijd|vroeg)\\b', ['op & tijd & hoe', 'vroeg & hoe']],
    ['\\b(?:vroeg|heel vroeg)\\b', ['vroeg']],
    ['\\d+ keer\\b', ['# & keer']],
    ['^goed, dan\\b', ['goed & , & dan']],
    ['\\bvoel(?:de|t)\\w*', ['voel*']],
    ['\\bvoel\\w* ik\\b', ['voel* & ik']],
    ['^een twee drie vier$', ['een & twee & drie']],
  ])('%s', (pattern, expected) => {
    expect(ways(pattern)).toEqual(expected);
  });

  it.each([
    'ge\\w+',
    'wonder',
    '\\bdag',
    'dag\\b',
    '(?:dag )?',
    '.*',
    '(?=dag)',
    '(?!dag)',
    '[^a]dag[st]?',
    'dagen?$',
    'gevoel\\w*',
    '\\bge\\w+',
  ])('are none where a text can do without: %s', (pattern) => {
    expect(ways(pattern)).toEqual(['']);
  });

  it.each(['(dag', 'dag)', '[dag'])('are not to be had of a pattern that does not close: %s', (pattern) => {
    expect(() => ways(pattern)).toThrow();
  });
});
