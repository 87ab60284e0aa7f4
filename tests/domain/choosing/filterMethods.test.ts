import { describe, expect, it } from 'vitest';

import { matches, type MethodFilter } from '@/domain/choosing/filterMethods';
import { unknownSituation } from '@/domain/choosing/situation';
import type { Method } from '@/domain/methods/method';
import { aMethod, aPhase } from './builders';

const stays = (parts: Partial<Method>, filter: Partial<MethodFilter>): boolean =>
  matches(aMethod(parts), { ...unknownSituation, ...filter });

describe('a filter', () => {
  it('that asks nothing lets everything through', () => {
    expect(stays({ trust: 'high', experience: 'advanced' }, {})).toBe(true);
  });

  it('on time hides what takes longer', () => {
    expect(stays({}, { minutes: 60 })).toBe(true);
    expect(stays({}, { minutes: 59 })).toBe(false);
  });

  it('on time counts the rounds that so many people take', () => {
    const phases = [aPhase({ minutes: 10, rounds: 'each' })];
    expect(stays({ phases }, { minutes: 60, people: 6 })).toBe(true);
    expect(stays({ phases }, { minutes: 60, people: 7 })).toBe(false);
  });

  it.each([
    [3, false],
    [4, true],
    [8, true],
    [9, false],
  ])('on %i people gives %s for a method of four to eight', (people, expected) => {
    expect(stays({}, { people })).toBe(expected);
  });

  it('on people keeps what can be done in small groups', () => {
    const trios = { groupSize: { min: 3, max: 4 }, phases: [aPhase({ rounds: 'each' })] };
    expect(stays(trios, { people: 6 })).toBe(true);
    expect(stays(trios, { people: 5 })).toBe(false);
  });

  it('on mode keeps methods for it, and those that serve both', () => {
    const solo = { mode: 'solo', groupSize: null } as const;
    expect(stays(solo, { mode: 'solo' })).toBe(true);
    expect(stays(solo, { mode: 'group' })).toBe(false);
    expect(stays({}, { mode: 'solo' })).toBe(false);
    expect(stays({ groupSize: { min: 1, max: 8 } }, { mode: 'solo' })).toBe(true);
  });

  it('on more than one person hides what is done alone', () => {
    expect(stays({ mode: 'solo', groupSize: null }, { people: 5 })).toBe(false);
  });

  it('on experience hides what asks for more', () => {
    expect(stays({ experience: 'some' }, { experience: 'some' })).toBe(true);
    expect(stays({ experience: 'some' }, { experience: 'beginner' })).toBe(false);
    expect(stays({ experience: null }, { experience: 'beginner' })).toBe(true);
  });

  it('on trust hides what needs more', () => {
    expect(stays({ trust: 'low' }, { trust: 'medium' })).toBe(true);
    expect(stays({ trust: 'high' }, { trust: 'medium' })).toBe(false);
  });

  it('on a kind of question keeps only what is for it', () => {
    expect(stays({ questionKinds: ['pattern', 'success'] }, { kind: 'success' })).toBe(true);
    expect(stays({ questionKinds: [] }, { kind: 'success' })).toBe(false);
  });
});
