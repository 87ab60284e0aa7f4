import type { Advice } from '../../choosing/advice';
import type { GroupLevels } from '../../choosing/groupLevels';
import { rankMethods } from '../../choosing/rankMethods';
import { limits } from '../../choosing/rules';
import { unknownSituation } from '../../choosing/situation';
import type { Method } from '../../methods/method';
import type { GroupRecord, SessionRecord } from '../../records/records';
import { heldSessions } from './methodUses';

const most = 2;

/**
 * What a group could try next: methods that are not among its last sessions and that nothing speaks against, the most
 * fitting first, two at most. None for a group that has not met yet: it has nothing to vary from.
 */
export function nextMethods(
  methods: readonly Method[],
  { path, members }: GroupRecord,
  levels: GroupLevels,
  sessions: readonly SessionRecord[],
): Advice[] {
  const recent = heldSessions(sessions)
    .filter((one) => one.group === path && !one.isSolo && one.method !== '')
    .map(({ method }) => method)
    .reverse();
  if (recent.length === 0) return [];
  const people = members.length || null;
  const situation = { ...unknownSituation, ...levels, mode: 'group', people, recent } as const;
  const lately = recent.slice(0, limits.recentSessions);
  return rankMethods(methods, situation)
    .filter(({ method, drawbacks, reasons }) => {
      const isNew = !lately.includes(method.id);
      return isNew && drawbacks.length === 0 && reasons.length > 0;
    })
    .slice(0, most);
}
