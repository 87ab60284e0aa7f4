import { chainOf, type ActionChain } from '../../actions/chain';
import type { ActionRecord } from '../../records/records';
import { whileSame } from '../oncePer';

/** Chains as they are read: what waits for something, soonest due first; and what came of the rest, newest first. */
export interface EffectChains {
  /** Neither done nor dropped. What is overdue stands first, what has no due day last. */
  readonly waiting: readonly ActionChain[];
  readonly closed: readonly ActionChain[];
}

/** The chains of some actions, seen from an ISO day. */
export function effectChains(actions: readonly ActionRecord[], today: string): EffectChains {
  const seenFrom = [today];
  const chains = actions.map((action) => chainOn(action, seenFrom));
  return {
    waiting: chains.filter(isWaiting).sort(soonestFirst),
    closed: newestFirst(chains.filter((chain) => !isWaiting(chain))),
  };
}

const chainOn = whileSame((action: ActionRecord, [today = '']: readonly string[]) => chainOf(action, today));

/** Whether something may still be done about it. */
export const isWaiting = ({ standing }: Pick<ActionChain, 'standing'>): boolean =>
  standing !== 'done' && standing !== 'dropped';

/** The last day on which something is known to have happened, or ''. */
export const lastDayOf = ({ links }: ActionChain): string =>
  links.reduce((last, { day }) => (day !== null && day > last ? day : last), '');

function soonestFirst(a: ActionChain, b: ActionChain): number {
  if (a.isOverdue !== b.isOverdue) return a.isOverdue ? -1 : 1;
  return compare(a.action.due ?? '9', b.action.due ?? '9');
}

function newestFirst(chains: readonly ActionChain[]): ActionChain[] {
  const days = new Map(chains.map((chain) => [chain, lastDayOf(chain)]));
  return [...chains].sort((a, b) => compare(days.get(b) ?? '', days.get(a) ?? ''));
}

const compare = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);
