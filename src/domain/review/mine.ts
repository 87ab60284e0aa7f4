import { standingOf } from '../actions/chain';
import type { ActionRecord, CasusRecord, Records, SessionRecord } from '../records/records';
import { withSessions, type CasusMonth } from './casusMonths';
import { isWaiting } from './effect/effectChains';
import { actionMonths, sessionMonths } from './months';
import { oncePer, whileSame } from './oncePer';
import { heldIn, promisedBy, type PromisedSums } from './periodSums';

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
export interface PeriodCounts extends PromisedSums {
  readonly broughtIn: number;
  readonly sessions: number;
  readonly alone: number;
  readonly reflections: number;
}

/** Counts the records of a period; `casussen` are all there are. */
export function countPeriod(
  { sessions, reflections, actions }: Records,
  casussen: readonly CasusRecord[],
  initials: string,
): PeriodCounts {
  const held = sessionMonths(sessions).map(({ of }) => heldIn(of));
  const byInitials = [initials];
  return {
    broughtIn: sum(withSessions(casussen, sessions).map((month) => broughtInMonth(month, byInitials))),
    sessions: sum(held.map((one) => one.held)),
    alone: sum(held.map(({ alone }) => alone)),
    reflections: reflections.length,
    ...promisedBy(
      actionMonths(actions).map(({ of }) => of),
      initials,
    ),
  };
}

const broughtInMonth = whileSame(
  ({ sessions, casussen }: CasusMonth, [initials = '']: readonly string[]): number =>
    broughtIn(sessions, casussen, initials).length,
);

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
