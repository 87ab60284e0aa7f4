import { describe, expect, it } from 'vitest';

import { findTraces } from '@/domain/trace/findTraces';
import { contextOf } from '../support/context';

const agesIn = (text: string): string[] =>
  findTraces(text, contextOf())
    .filter(({ kind }) => kind === 'age')
    .map((one) => one.text);

describe('an age is found', () => {
  it.each([
    ['Een meisje van zestien kwam binnen.', ['zestien']],
    ['a girl of fifteen who had run away', ['fifteen']],
    ['Een zesjarige, en a six-year-old boy.', ['zesjarige', 'six-year-old']],
    ['De vader (34) en de oom (54 jaar).', ['34', '54 jaar']],
    ['Twee dochters van 9 en 12.', ['9', '12']],
    ['Drie kinderen (4, 7 en 11).', ['4', '7', '11']],
    ['De leerling (vijftien, havo) zweeg.', ['vijftien']],
    ['De jongste, 8 maanden, huilde.', ['8 maanden']],
    ['Toen ze 14 was ging het mis.', ['14']],
    ['He is 35. She turned 50 last year.', ['35', '50']],
    ['Ze is inmiddels drieëntwintig.', ['drieëntwintig']],
    ["She's 11, but nobody asked. hes four. He’s only 15.", ['11', 'four', '15']],
    ["I’m 52. I'm 10 minutes early.", ['52']],
    ['Een man van 81 zijn rijbewijs, en eentje van 4 vroeg waarom.', ['81', '4']],
    ['I told a child of seven to cry more quietly.', ['seven']],
  ])('%s', (text, expected) => {
    expect(agesIn(text)).toEqual(expected);
  });
});

describe('no age is', () => {
  it.each([
    'Dat is 3 jaar geleden.',
    'Ik ben twintig jaar leraar.',
    "He's 15 minutes late, and she's one of them. She's one, too.",
    'De wachttijd is zes weken.',
    'De groep was 12 mensen groot.',
    'Het overleg is 14 mei, om 10 uur.',
    'In 2019 waren er 40 plekken, 12 vrij.',
  ])('%s', (text) => {
    expect(agesIn(text)).toEqual([]);
  });
});
