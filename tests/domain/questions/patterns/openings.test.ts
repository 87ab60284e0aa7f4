import { describe, expect, it } from 'vitest';

import { openingsOf } from '@/domain/questions/patterns/openings';
import { readPattern } from '@/domain/questions/patterns/patternTree';

const openings = (pattern: string): (string[] | null)[] =>
  readPattern(pattern, new Map()).map(({ tree }) => {
    const found = openingsOf(tree);
    return found && [...found].sort();
  });

describe('how a text may begin to fit a pattern at its start', () => {
  it.each([
    ['^waarom\\b', ['waa']],
    ['^(?:wat|hoe) je', ['hoe', 'wat']],
    ['^(?:en )?wat', ['en ', 'wat']],
    ['^(?:ja |o )*dus', ['dus', 'ja ', 'o d', 'o j', 'o o']],
    ['^(?!nee)ik ben', ['ik ']],
    ['^h+m', ['hhh', 'hhm', 'hm']],
    ['^o\\b.*', null],
    ['^ja$', ['ja']],
    ['^\\w+ je', null],
    ['^.*wat', null],
  ])('%s', (pattern, expected) => {
    expect(openings(pattern)).toEqual([expected]);
  });
});
