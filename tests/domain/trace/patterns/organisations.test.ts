import { describe, expect, it } from 'vitest';

import { findTraces, type TraceContext } from '@/domain/trace/findTraces';
import { contextOf } from '../support/context';

const organisationsIn = (
  text: string,
  own: Partial<TraceContext> = {},
): (readonly [string, string | null])[] =>
  findTraces(text, contextOf(own))
    .filter(({ kind }) => kind === 'organisation')
    .map((one) => [one.text, one.replacement] as const);

describe('a Dutch organisation gets a coarser word', () => {
  it.each([
    ['Hij zit op basisschool De Klimop.', 'basisschool De Klimop', 'de basisschool'],
    ['Zij werkt bij Bakkerij Wesselink.', 'Bakkerij Wesselink', 'de bakkerij'],
    ['Onze basisschool De Linde is klein.', 'basisschool De Linde', 'basisschool'],
    ['Hij wacht bij kinderdagverblijf Pinkeltje.', 'kinderdagverblijf Pinkeltje', 'het kinderdagverblijf'],
    ['Ik zat bij café de Sluis.', 'café de Sluis', 'het café'],
    ['Dat was in de Sint-Jozefkerk.', 'Sint-Jozefkerk', 'kerk'],
    ['Een kleine school, Klimboom, waar het stil is.', 'Klimboom', 'in de buurt'],
    ['Ik werk bij Kompaan als kok.', 'Kompaan', 'een organisatie'],
  ])('%s', (text, found, instead) => {
    expect(organisationsIn(text)).toEqual([[found, instead]]);
  });
});

describe('an English organisation gets a coarser word', () => {
  it.each([
    ["She works weekends at Pargeter's Bakery.", "Pargeter's Bakery", 'the bakery'],
    ['I met him at the Fox and Anchor.', 'Fox and Anchor', 'pub'],
    ['He came from Oakfield Primary School.', 'Oakfield Primary School', 'the school'],
    ['We sat in Our Lady of the Wayside.', 'Our Lady of the Wayside', 'an organisation'],
    ['Our choir, Voices of the Wrekin, sings.', 'Voices of the Wrekin', 'nearby'],
  ])('%s', (text, found, instead) => {
    expect(organisationsIn(text, { language: 'en' })).toEqual([[found, instead]]);
  });
});

describe('no organisation is', () => {
  it.each(['De afdeling Utrecht was dicht.', 'Het schilderij De Schreeuw hangt er.', 'Wij belden de GGD.'])(
    '%s',
    (text) => {
      expect(organisationsIn(text)).toEqual([]);
    },
  );
});
