import fc from 'fast-check';

const pick = fc.nat(20);

/** What people do with the phases of a session, and with its note meanwhile. `pick` chooses one of those that are there. */
export const anyPlanAct = fc.oneof(
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('drop or put back' as const), pick }) },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('move' as const),
      pick,
      by: fc.constantFrom(1 as const, -1 as const),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('minutes' as const),
      pick,
      minutes: fc.integer({ min: 1, max: 60 }),
    }),
  },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('undo' as const) }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('step' as const),
      by: fc.constantFrom(1 as const, -1 as const),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constantFrom('write' as const, 'reword' as const, 'own heading' as const),
      pick,
    }),
  },
);

export type PlanAct = typeof anyPlanAct extends fc.Arbitrary<infer A> ? A : never;
