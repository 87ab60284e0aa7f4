import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { rankMethods } from '@/domain/choosing/rankMethods';
import { unknownSituation, type Situation } from '@/domain/choosing/situation';
import {
  evidenceLevels,
  experienceLevels,
  questionKinds,
  trustLevels,
  type Method,
} from '@/domain/methods/method';
import { aMethod, aPhase } from './builders';

const known = <T>(values: readonly T[]): fc.Arbitrary<T | null> => fc.option(fc.constantFrom(...values));
const ids = ['incidentmethode', 'clinic', 'troika', 'own'];

const methods: fc.Arbitrary<Method> = fc
  .record({
    id: fc.constantFrom(...ids),
    mode: fc.constantFrom('group' as const, 'solo' as const),
    groupSize: known([
      { min: 1, max: 8 },
      { min: 3, max: 4 },
      { min: 5, max: 10 },
    ]),
    experience: known(experienceLevels),
    trust: known(trustLevels),
    questionKinds: fc.subarray([...questionKinds]),
    evidence: known(evidenceLevels),
    phases: fc.array(
      fc
        .record({
          minutes: fc.integer({ min: 1, max: 60 }),
          rounds: fc.constantFrom(1, 2, 'each' as const),
        })
        .map(aPhase),
      { minLength: 1, maxLength: 4 },
    ),
  })
  .map(aMethod);

const situations: fc.Arbitrary<Situation> = fc.record({
  minutes: fc.option(fc.integer({ min: 1, max: 240 })),
  people: fc.option(fc.integer({ min: 1, max: 20 })),
  mode: known(['group', 'solo'] as const),
  experience: known(experienceLevels),
  trust: known(trustLevels),
  kind: known(questionKinds),
  ledBefore: fc.option(
    fc.array(fc.tuple(fc.constantFrom(...ids), fc.integer({ min: 1, max: 9 }))).map((led) => new Map(led)),
  ),
  recent: fc.option(fc.array(fc.constantFrom(...ids))),
});

describe('the ranking', () => {
  it('holds every method once', () => {
    fc.assert(
      fc.property(fc.array(methods), situations, (all, situation) => {
        const ranked = rankMethods(all, situation).map(({ method }) => method);
        expect(ranked).toHaveLength(all.length);
        expect(new Set(ranked)).toEqual(new Set(all));
      }),
    );
  });

  it('goes down from the first to the last', () => {
    fc.assert(
      fc.property(fc.array(methods), situations, (all, situation) => {
        const points = rankMethods(all, situation).map((advice) => advice.points);
        expect(points).toEqual([...points].sort((a, b) => b - a));
      }),
    );
  });

  it('has nothing against a method when nothing is known, but that it is an experiment', () => {
    fc.assert(
      fc.property(methods, (method) => {
        const [advice] = rankMethods([method], unknownSituation);
        const found = advice?.drawbacks.map(({ code }) => code);
        expect(found).toEqual(method.evidence === 'experimental' ? ['experimental'] : []);
        expect(advice?.reasons).toEqual([]);
      }),
    );
  });

  it('never has more against a method when something is not known any more', () => {
    const forget = fc.constantFrom('minutes', 'experience', 'trust', 'kind', 'ledBefore', 'recent');
    fc.assert(
      fc.property(methods, situations, forget, (method, situation, forgotten) => {
        const against = (one: Situation): string[] =>
          rankMethods([method], one).flatMap(({ drawbacks }) => drawbacks.map(({ code }) => code));
        const before = against(situation);
        const after = against({ ...situation, [forgotten]: null });
        expect(after.filter((code) => !before.includes(code))).toEqual([]);
      }),
    );
  });
});
