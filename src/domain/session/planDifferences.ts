import { readMinutes } from './draftMinutes';
import { isSameStep, type DraftPlan, type DraftStep } from './draftPlan';

/** How many steps are other than the method has them: left out, moved, or with other minutes. */
export function countDifferences(plan: DraftPlan, planned: DraftPlan): number {
  const moved = movedSteps(plan, planned);
  return plan.filter((step) => {
    const own = planned.find((one) => isSameStep(one, step));
    const isOther = own && readMinutes(own.minutes) !== readMinutes(step.minutes);
    return step.dropped || isOther === true || moved.has(step);
  }).length;
}

/** Whether a plan leaves out or moves steps; other minutes alone do not count. */
export const isReordered = (plan: DraftPlan, planned: DraftPlan): boolean =>
  plan.some(({ dropped }) => dropped) || movedSteps(plan, planned).size > 0;

/** The fewest steps that must have been moved to come to this order. */
function movedSteps(plan: DraftPlan, planned: DraftPlan): Set<DraftStep> {
  const places = plan.map((step) => planned.findIndex((one) => isSameStep(one, step)));
  const inOrder = new Set(longestRising(places));
  return new Set(plan.filter((_, at) => !inOrder.has(at)));
}

/**
 * The places of a longest run of rising values, in which other values may stand between. With weights it is the
 * heaviest such run.
 */
export function longestRising(values: readonly number[], weights = values.map(() => 1)): number[] {
  const runs: { total: number; places: number[] }[] = [];
  values.forEach((value, at) => {
    const before = runs
      .filter((_, other) => (values[other] ?? 0) < value)
      .reduce((best, run) => (run.total > best.total ? run : best), { total: 0, places: [] });
    runs.push({ total: before.total + (weights[at] ?? 1), places: [...before.places, at] });
  });
  return runs.reduce((best, run) => (run.total > best.total ? run : best), {
    total: 0,
    places: [] as number[],
  }).places;
}
