import type { Method } from '../methods/method';
import { totalMinutes } from '../methods/sessionPhases';

/**
 * The minutes that a method takes with so many people: rounds in which each has a turn take longer with more of them. Of
 * small groups side by side the largest counts.
 */
export function minutesOf(method: Method, people: number | null): number {
  if (people === null) return totalMinutes(method);
  const size = Math.ceil(people / groupsOf(method, people));
  return totalMinutes(method, { options: [], people: Math.max(size, method.groupSize?.min ?? 1) });
}

/**
 * In how many groups people do a method side by side: more than one where each has a turn and all together are too many,
 * as Troika is done in any number of trios.
 */
export function groupsOf({ groupSize, phases }: Method, people: number): number {
  const hasTurns = phases.some(({ rounds }) => rounds === 'each');
  if (!groupSize || !hasTurns || people <= groupSize.max) return 1;
  const groups = Math.floor(people / groupSize.min);
  return people <= groups * groupSize.max ? groups : 1;
}
