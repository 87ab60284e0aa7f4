import type { SessionPhase } from '../methods/expandRounds';
import { readMinutes, writeMinutes } from './draftMinutes';
import { countRounds } from './rounds';

/** A step of a plan that is being made: a phase of the method in one of its rounds, with its minutes as typed. */
export interface DraftStep {
  readonly phase: number;
  readonly round: number | null;
  readonly minutes: string;
  readonly dropped: boolean;
}

export type DraftPlan = readonly DraftStep[];

/** The plan as the method has it, from the phases that it passes. */
export const asPlanned = (phases: readonly SessionPhase[]): DraftStep[] =>
  phases.map(({ number, round, minutes }) => ({
    phase: number,
    round,
    minutes: writeMinutes(minutes),
    dropped: false,
  }));

export const isSameStep = (a: DraftStep, b: DraftStep): boolean => a.phase === b.phase && a.round === b.round;

/**
 * A plan after the method's own has changed beneath it, as with another variant or with more people: steps that are in
 * both stay as they were made, others come and go. Of another method nothing is left to keep.
 */
export function refit(plan: DraftPlan, planned: DraftPlan): DraftStep[] {
  const kept = plan.filter((step) => planned.some((one) => isSameStep(one, step)));
  const fitted = withMissing(kept, planned);
  return fitted.some(({ dropped }) => !dropped) ? fitted : [...planned];
}

/** A plan with the steps that it lacks, each after the one that it follows in `planned`. */
export const withMissing = (plan: DraftPlan, planned: DraftPlan): DraftStep[] =>
  planned.reduce<DraftStep[]>(
    (steps, step, place) => {
      if (steps.some((one) => isSameStep(one, step))) return steps;
      const before = planned[place - 1];
      const at = before ? steps.findIndex((one) => isSameStep(one, before)) + 1 : 0;
      return [...steps.slice(0, at), step, ...steps.slice(at)];
    },
    [...plan],
  );

/** Whether a step can go one place earlier or later: not past either end, and not from one round into another. */
export function canMove(plan: DraftPlan, place: number, by: 1 | -1): boolean {
  const [step, other] = [plan[place], plan[place + by]];
  if (!step || !other) return false;
  return step.round === null || other.round === null || step.round === other.round;
}

/** Puts a step one place earlier or later, where it can. */
export function moveStep(plan: DraftPlan, place: number, by: 1 | -1): DraftStep[] {
  const [step, other] = [plan[place], plan[place + by]];
  if (!step || !other || !canMove(plan, place, by)) return [...plan];
  return plan.map((one, at) => (at === place ? other : at === place + by ? step : one));
}

/** Drops a step, or takes it back in. The last one that is left can't be dropped. */
export function toggleStep(plan: DraftPlan, place: number): DraftStep[] {
  const isOnly = plan.every(({ dropped }, at) => dropped || at === place);
  return plan.map((step, at) => (at === place ? { ...step, dropped: !step.dropped && !isOnly } : step));
}

export const setMinutes = (plan: DraftPlan, place: number, minutes: string): DraftStep[] =>
  plan.map((step, at) => (at === place ? { ...step, minutes } : step));

/** Whether all minutes that count can be read. */
export const isRight = (plan: DraftPlan): boolean =>
  plan.every(({ dropped, minutes }) => dropped || readMinutes(minutes) !== null);

/** The phases of a plan in its order, with its minutes; those that can't be read are the method's. */
export function phasesOfPlan(plan: DraftPlan, phases: readonly SessionPhase[]): SessionPhase[] {
  const kept = plan.flatMap((step) => {
    const phase = phases.find(({ number, round }) => number === step.phase && round === step.round);
    return phase && !step.dropped ? [{ ...phase, minutes: readMinutes(step.minutes) ?? phase.minutes }] : [];
  });
  return countRounds(kept);
}
