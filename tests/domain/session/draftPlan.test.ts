import { expect, it } from 'vitest';

import {
  asPlanned,
  isRight,
  moveStep,
  phasesOfPlan,
  refit,
  setMinutes,
  toggleStep,
  type DraftPlan,
} from '@/domain/session/draftPlan';
import { countDifferences, isReordered } from '@/domain/session/planDifferences';
import { aPhase } from '../../support/sessions';

const phases = [
  aPhase({ number: 1, title: 'Casus', minutes: 5 }),
  aPhase({ number: 2, title: 'Vragen', minutes: 15 }),
  aPhase({ number: 3, title: 'Advies', minutes: 1 + 1 / 3 }),
];
const planned = asPlanned(phases);
const orderOf = (plan: DraftPlan): number[] => plan.map(({ phase }) => phase);

it('begins as the method has it, seconds shown as a clock does', () => {
  expect(planned.map(({ minutes }) => minutes)).toEqual(['5', '15', '1:20']);
  expect(phasesOfPlan(planned, phases)).toEqual(phases);
});

it('moves a step one place, and leaves it where it is at either end', () => {
  expect(orderOf(moveStep(planned, 0, 1))).toEqual([2, 1, 3]);
  expect(orderOf(moveStep(planned, 2, -1))).toEqual([1, 3, 2]);
  expect(orderOf(moveStep(planned, 0, -1))).toEqual([1, 2, 3]);
  expect(orderOf(moveStep(planned, 2, 1))).toEqual([1, 2, 3]);
});

it('leaves a step out and takes it back in, where it stood', () => {
  const without = toggleStep(planned, 1);
  expect(phasesOfPlan(without, phases).map(({ number }) => number)).toEqual([1, 3]);
  expect(toggleStep(without, 1)).toEqual(planned);
});

it('never leaves out the last step', () => {
  const one = toggleStep(toggleStep(planned, 0), 1);
  expect(toggleStep(one, 2)).toEqual(one);
});

it('gives a phase other minutes, and those of the method where they can’t be read', () => {
  expect(phasesOfPlan(setMinutes(planned, 0, '2,5'), phases)[0]?.minutes).toBe(2.5);
  expect(phasesOfPlan(setMinutes(planned, 0, 'ten'), phases)[0]?.minutes).toBe(5);
});

it('is right when all minutes that count can be read', () => {
  const wrong = setMinutes(planned, 1, '');
  expect(isRight(planned)).toBe(true);
  expect(isRight(wrong)).toBe(false);
  expect(isRight(toggleStep(wrong, 1))).toBe(true);
});

it('tells by how many phases it differs from the method', () => {
  const times = (plan: DraftPlan): number => countDifferences(plan, planned);
  expect(times(planned)).toBe(0);
  expect(times(moveStep(planned, 0, 1))).toBe(1);
  expect(times(toggleStep(planned, 2))).toBe(1);
  expect(times(setMinutes(planned, 2, '80:00'))).toBe(1);
  expect(times(setMinutes(toggleStep(moveStep(planned, 0, 1), 2), 0, '20'))).toBe(3);
});

it('is not reordered by other minutes alone', () => {
  expect(isReordered(setMinutes(planned, 0, '7'), planned)).toBe(false);
  expect(isReordered(moveStep(planned, 0, 1), planned)).toBe(true);
  expect(isReordered(toggleStep(planned, 0), planned)).toBe(true);
});

const inRounds = (people: number): DraftPlan =>
  asPlanned(
    Array.from({ length: people }, (_, index) => [
      aPhase({ number: 2, rounds: 'each', round: index + 1 }),
      aPhase({ number: 3, rounds: 'each', round: index + 1 }),
    ]).flat(),
  );

it('does not move a step from one round into another', () => {
  const plan = inRounds(2);
  expect(moveStep(plan, 1, 1)).toEqual(plan);
  expect(orderOf(moveStep(plan, 0, 1))).toEqual([3, 2, 2, 3]);
});

it('keeps what was changed when there are more or fewer people', () => {
  const made = setMinutes(toggleStep(inRounds(3), 1), 2, '9');
  const more = refit(made, inRounds(4));
  expect(more).toHaveLength(8);
  expect(more.slice(0, 6)).toEqual(made);
  expect(refit(more, inRounds(2))).toEqual(made.slice(0, 4));
});

it('puts a phase of another variant after the one that it follows', () => {
  const other = asPlanned([1, 2, 4, 3].map((number) => aPhase({ number })));
  expect(orderOf(refit(moveStep(planned, 0, 1), other))).toEqual([2, 4, 1, 3]);
});

it('begins anew when nothing would be left', () => {
  const one = toggleStep(toggleStep(planned, 0), 1);
  const other = asPlanned(phases.slice(0, 2));
  expect(refit(one, other)).toEqual(other);
});
