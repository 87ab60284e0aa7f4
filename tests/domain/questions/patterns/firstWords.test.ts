import { describe, expect, it } from 'vitest';

import { firstWordsOf } from '@/domain/questions/patterns/firstWords';
import { readPattern } from '@/domain/questions/patterns/patternTree';

/** The first words of each alternative; those that may go on have an asterisk. */
const firstWords = (pattern: string): (string[] | null)[] =>
  readPattern(pattern, new Map()).map(({ tree }) => {
    const found = firstWordsOf(tree, { atStart: new Map(), inWord: new Map() });
    return found && [...found.whole, ...[...found.begun].map((word) => `${word}*`)].sort();
  });

describe('the first words of a text that fits a pattern at its start', () => {
  it.each([
    ['^waarom\\b', ['waarom']],
    ['^waar', ['waar*']],
    ['^waar\\w*', ['waar*']],
    ['^(?:wat|hoe) je', ['hoe', 'wat']],
    ['^(?:en )?wat\\b', ['en', 'wat']],
    ['^(?:en|maar)(?:[ ,;]+|$)', ['en', 'maar']],
    ['^(?:ja |o )*dus$', ['dus', 'ja', 'o']],
    ['^(?!nee)ik ben', ['ik']],
    ['^welke? ', ['welk', 'welke']],
    ['^h+m ', ['h*', 'hm']],
    ["^'t is", ['']],
    ['^[.,] ?ja', ['']],
    ['^\\bja\\b', ['ja']],
    ['^\\w+ je', null],
    ['^.*wat', null],
    ['^(?:wat)?', null],
    ['^', null],
  ])('%s', (pattern, expected) => {
    expect(firstWords(pattern)).toEqual([expected]);
  });
});
