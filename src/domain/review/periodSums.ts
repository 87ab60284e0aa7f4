import { standingOf } from '../actions/chain';
import type { ActionRecord, SessionRecord } from '../records/records';
import { isWaiting } from './effect/effectChains';
import { oncePer } from './oncePer';

/** The sessions of a month that have been held, counted; `alone` of them by oneself. */
export const heldIn = oncePer((sessions: readonly SessionRecord[]) => {
  const held = sessions.filter(({ status }) => status !== 'planned');
  return { held: held.length, alone: held.filter(({ isSolo }) => isSolo).length };
});

/** Actions that were promised, and by now are done or open. What is neither was dropped. */
export interface PromisedSums {
  readonly promised: number;
  readonly done: number;
  readonly open: number;
}

const nothing: PromisedSums = { promised: 0, done: 0, open: 0 };

/** Counts the actions of a month by their owner; null is for those of nobody in particular. */
const promisedIn = oncePer((actions: readonly ActionRecord[]): ReadonlyMap<string | null, PromisedSums> => {
  const sums = new Map<string | null, PromisedSums>();
  for (const action of actions)
    sums.set(action.owner, added(sums.get(action.owner) ?? nothing, standingBySign(action)));
  return sums;
});

const standingBySign = (action: Pick<ActionRecord, 'status'>): PromisedSums => {
  const standing = standingOf(action, []);
  return { promised: 1, done: standing === 'done' ? 1 : 0, open: isWaiting({ standing }) ? 1 : 0 };
};

const added = (one: PromisedSums, other: PromisedSums): PromisedSums => ({
  promised: one.promised + other.promised,
  done: one.done + other.done,
  open: one.open + other.open,
});

/** The actions of one person and of nobody in particular, counted together over months. */
export function promisedBy(months: readonly (readonly ActionRecord[])[], initials: string): PromisedSums {
  return months
    .flatMap((month) => [promisedIn(month).get(null) ?? nothing, promisedIn(month).get(initials) ?? nothing])
    .reduce(added, nothing);
}
