import { describe, expect, it } from 'vitest';

import { findTraces } from '@/domain/trace/findTraces';
import { contextOf } from './support/context';

const titles = new Set(['praktijkboek', 'gesprek met fatima']);
const found = (text: string): string[] => findTraces(text, contextOf({ titles })).map((one) => one.text);

describe('a link to a note that is about no person', () => {
  it('is no name', () => {
    expect(found('Ik las het in [[Praktijkboek]] en in [[Praktijkboek#Week 3]].')).toEqual([]);
  });

  it('is one where its title has a first name', () => {
    expect(found('Zie [[Gesprek met Fatima]].')).toEqual(['Fatima']);
  });

  it('hides nothing of what is shown instead', () => {
    expect(found('Zie [[Praktijkboek|het boek van Fatima]].')).toEqual(['Fatima']);
  });
});

it('a link to a note that is not known is read as any text', () => {
  expect(found('Ik sprak [[Xanthi]] toen.')).toEqual(['Xanthi']);
});
