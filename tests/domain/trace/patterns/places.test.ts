import { describe, expect, it } from 'vitest';

import { findTraces } from '@/domain/trace/findTraces';
import { contextOf } from '../support/context';

const found = (text: string): string[] =>
  findTraces(text, contextOf({ language: 'en' })).map(({ kind, text: own }) => `${kind} ${own}`);

describe('a place is found where one is meant', () => {
  it.each([
    ['They moved from Elmswell to Thaxted last year.', ['place Elmswell', 'place Thaxted']],
    ['He grew up on the island of Westray.', ['place Westray']],
    ['He was brought in from Kirkby Lonsdale.', ['place Kirkby Lonsdale']],
    [
      "Visit: 14 Cobbler's Row, Great Ayton, TS9 6QN.",
      ["address 14 Cobbler's Row", 'place Great Ayton', 'postcode TS9 6QN'],
    ],
    ['They met at Quarry Lane 7 with care.', ['address Quarry Lane 7']],
    ["She goes to St Brannoc's.", ["organisation St Brannoc's"]],
    ['hij woont nu in deventer', ['place deventer']],
    ['Ze wonen op Texel, aan het Wilhelminapark.', ['place Texel', 'address Wilhelminapark']],
    [
      'Zij woont op de Lage Zijde 43b, 2411 KL Bodegraven.',
      ['address Lage Zijde 43b', 'postcode 2411 KL', 'place Bodegraven'],
    ],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('no place is', () => {
  it.each(['Community nursing in Norfolk is quiet.', 'He asked to go back to Maths.'])('%s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('whom something went to', () => {
    expect(found('The prize went to Tanvir and not to Leighton.')).toEqual(['name Tanvir', 'name Leighton']);
  });
});
