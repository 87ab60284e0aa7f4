import { describe, expect, it } from 'vitest';

import { findTraces } from '@/domain/trace/findTraces';
import { contextOf } from '../support/context';

const found = (text: string): string[] =>
  findTraces(text, contextOf()).map(({ kind, text: part }) => `${kind} ${part}`);

describe('somebody of no list, in company', () => {
  it.each([
    ['Quirijne en ik zijn samen begonnen.', ['name Quirijne']],
    ['Quirijne en Xanthi staan op de groep.', ['name Quirijne', 'name Xanthi']],
    ['Wij waren met drieën: Quirijne, Xanthi en ik.', ['name Quirijne', 'name Xanthi']],
    ['Quirijne, zestien, kijkt nooit op.', ['name Quirijne']],
    ['De oude Eugène Sint-Jago vertelt.', ['name Eugène Sint-Jago']],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('nobody', () => {
  it.each([
    'Ouders en Jeugdzorg praten langs elkaar heen.',
    'Schaamte kwam later. Onderzoek zegt iets anders.',
    'Ken je dat gevoel?',
    'We deden de intervisie volgens Hendriksen.',
  ])('%s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

it('behind a relative and a preposition stands a place', () => {
  expect(found('Mijn tante in Leeuwarden belde.')).toEqual(['place Leeuwarden']);
});

it('a day that passes the test of a service number is a day', () => {
  expect(found('Ze zei het op 12-03-2025 zelf.')).toEqual(['date 12-03-2025']);
});
