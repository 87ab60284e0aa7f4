import type { Method } from '../../methods/method';
import type { Finding } from '../advice';
import { limits } from '../rules';
import type { Situation } from '../situation';

/** Whether the facilitator has led a method before, which helps most where the group has little experience. */
export function ledBeforeFor({ id }: Method, { ledBefore, experience }: Situation): Finding[] {
  const times = ledBefore?.get(id) ?? 0;
  if (times === 0) return [];
  return [{ code: experience === 'beginner' ? 'ledBeforeNewGroup' : 'ledBefore', values: { times } }];
}

/** What the group did lately: variety is a goal in itself. A group without a past has nothing to vary from. */
export function varietyFor({ id }: Method, { recent }: Situation): Finding[] {
  if (recent === null || recent.length === 0) return [];
  if (!recent.includes(id)) return [{ code: 'neverUsed', values: {} }];
  const inARow = recent.findIndex((one) => one !== id);
  const times = inARow === -1 ? recent.length : inARow;
  if (times >= limits.manyInARow) return [{ code: 'manyInARow', values: { times } }];
  if (times > 1) return [{ code: 'inARow', values: { times } }];
  return times === 1 ? [{ code: 'lastTime', values: {} }] : lately(id, recent);
}

function lately(id: string, recent: readonly string[]): Finding[] {
  const times = recent.slice(0, limits.recentSessions).filter((one) => one === id).length;
  return times > 0 ? [{ code: 'recently', values: { times } }] : [];
}
