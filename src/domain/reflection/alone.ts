import type { Method } from '../methods/method';
import type { SessionProperties } from '../session/sessionProperties';

/** Whether one person can go through a method alone: a solo model, or a method that begins at one person. */
export const canBeDoneAlone = ({ mode, groupSize }: Pick<Method, 'mode' | 'groupSize'>): boolean =>
  mode === 'solo' || groupSize?.min === 1;

/** Whether a session was one person's: of such a method, without a group or others. */
export function isDoneAlone(
  method: Pick<Method, 'mode' | 'groupSize'>,
  { participants, group }: Pick<SessionProperties, 'participants' | 'group'>,
): boolean {
  if (method.mode === 'solo') return true;
  return canBeDoneAlone(method) && group === null && participants.length <= 1;
}
