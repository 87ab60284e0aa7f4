import type { SessionProperties } from './sessionProperties';

const hours = 3_600_000;
const forgottenAfter = 2 * hours;

/**
 * When a session probably ended: now, or, when its phase ended more than two hours ago and nobody closed it, the moment
 * at which that phase was to end.
 */
export function likelyEnd({ clock, status }: SessionProperties, now: Date): Date {
  if (status !== 'running' || !('endsAt' in clock.state)) return now;
  const { endsAt } = clock.state;
  return now.getTime() - endsAt.getTime() > forgottenAfter ? endsAt : now;
}
