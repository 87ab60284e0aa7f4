import { scoreOffers, type Waited } from './offerScore';
import type { StockCasus } from './stock';

/** Where a casus stands in the stock: those that were on offer and not chosen come first, for they wait. */
export const shelfIds = ['offered', 'ready', 'draft', 'discussed', 'closed'] as const;

export type ShelfId = (typeof shelfIds)[number];

/** A casus on its shelf; `waited` says why its turn comes first, if it does. */
export interface ShelvedCasus extends StockCasus {
  readonly waited: Waited | null;
}

export interface Shelf {
  readonly id: ShelfId;
  readonly casussen: readonly ShelvedCasus[];
}

/** The shelf of a casus. One that is done no longer waits, however often it was on offer. */
export function shelfOf({ status, offered }: Pick<StockCasus, 'status' | 'offered'>): ShelfId {
  const isOpen = status === 'draft' || status === 'ready';
  return isOpen && offered.length > 0 ? 'offered' : status;
}

/**
 * The shelves that hold something. Who waited longest is weighed among what is on offer or ready, and comes first;
 * `presented` says when the person of a casus last presented one, or null for never.
 */
export function shelvesOf(
  stock: readonly StockCasus[],
  presented: (casus: StockCasus) => string | null,
): Shelf[] {
  const waited = waitedIn(stock, presented);
  const shelved = stock.map((casus) => ({ ...casus, waited: waited.get(casus.path) ?? null }));
  return shelfIds
    .map((id) => ({ id, casussen: shelved.filter((one) => shelfOf(one) === id).sort(inOrder[id]) }))
    .filter(({ casussen }) => casussen.length > 0);
}

function waitedIn(
  stock: readonly StockCasus[],
  presented: (casus: StockCasus) => string | null,
): Map<string, Waited | null> {
  const waiting = stock.filter((casus) => ['offered', 'ready'].includes(shelfOf(casus)));
  const offers = waiting.map((casus) => ({
    key: casus.path,
    votes: null,
    offered: casus.offered,
    presented: presented(casus),
  }));
  return new Map(scoreOffers(offers).map(({ key, waited }) => [key, waited]));
}

type Order = (a: ShelvedCasus, b: ShelvedCasus) => number;

const byTitle: Order = (a, b) => a.title.localeCompare(b.title);
const oldestFirst: Order = (a, b) => a.day.localeCompare(b.day) || byTitle(a, b);
const newestFirst: Order = (a, b) => b.day.localeCompare(a.day) || byTitle(a, b);

const inOrder: Record<ShelfId, Order> = {
  offered: (a, b) => (a.offered[0] ?? '').localeCompare(b.offered[0] ?? '') || byTitle(a, b),
  ready: (a, b) => Number(b.waited !== null) - Number(a.waited !== null) || oldestFirst(a, b),
  draft: newestFirst,
  discussed: newestFirst,
  closed: newestFirst,
};
