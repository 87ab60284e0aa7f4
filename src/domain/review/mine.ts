import { standingOf } from '../actions/chain';
import type { ActionRecord, CasusRecord, Records, SessionRecord } from '../records/records';
import { isWaiting } from './effect/effectChains';
import { oncePer } from './oncePer';

/** A casus of one's own with the sessions in which it was looked at, oldest first. */
export interface BroughtIn {
  readonly casus: CasusRecord;
  readonly sessions: readonly SessionRecord[];
}

/**
 * The casussen of one's own that stand in some sessions, in the order of those. `initials` are one's own, or '': then a
 * casus is one's own when its note names nobody else. `casussen` may hold more than the period, for a casus is older
 * than its session.
 */
export function broughtIn(
  sessions: readonly SessionRecord[],
  casussen: readonly CasusRecord[],
  initials: string,
): BroughtIn[] {
  const byPath = casusByPath(casussen);
  const found = new Map<CasusRecord, SessionRecord[]>();
  for (const session of sessions) {
    if (session.status === 'planned' || session.casus === null) continue;
    const casus = byPath.get(session.casus);
    if (!casus || !isOwn(casus.presenter, initials)) continue;
    if (!isOwn(session.roles.presenter ?? null, initials)) continue;
    const held = found.get(casus);
    if (held) held.push(session);
    else found.set(casus, [session]);
  }
  return [...found].map(([casus, held]) => ({ casus, sessions: held }));
}

const casusByPath = oncePer(
  (casussen: readonly CasusRecord[]) => new Map(casussen.map((casus) => [casus.path, casus])),
);

const isOwn = (presenter: string | null, initials: string): boolean =>
  presenter === null || initials === '' || presenter === initials;

/** The actions that are one's own; without initials those of nobody in particular. */
export const ownActions = (actions: readonly ActionRecord[], initials: string): ActionRecord[] =>
  actions.filter(({ owner }) => owner === null || owner === initials);

/** Whether an action is open by its sign; one that is not known is open, as for the Tasks plugin. */
export const isOpenStill = (action: Pick<ActionRecord, 'status'>): boolean =>
  isWaiting({ standing: standingOf(action, []) });

/** What a period held, counted. `sessions` have been held; `alone` of them by oneself. */
export interface PeriodCounts {
  readonly broughtIn: number;
  readonly sessions: number;
  readonly alone: number;
  readonly reflections: number;
  readonly promised: number;
  /** Of what was promised: ticked as done by now. What is neither done nor open was dropped. */
  readonly done: number;
  readonly open: number;
}

/** Counts the records of a period; `casussen` are all there are. */
export function countPeriod(
  records: Records,
  casussen: readonly CasusRecord[],
  initials: string,
): PeriodCounts {
  const held = records.sessions.filter(({ status }) => status !== 'planned');
  const promised = ownActions(records.actions, initials);
  return {
    broughtIn: broughtIn(held, casussen, initials).length,
    sessions: held.length,
    alone: held.filter(({ isSolo }) => isSolo).length,
    reflections: records.reflections.length,
    promised: promised.length,
    done: promised.filter((one) => standingOf(one, []) === 'done').length,
    open: promised.filter(isOpenStill).length,
  };
}
