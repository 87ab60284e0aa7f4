import type { Votes } from './offerLine';

/** An offer to weigh: the days on which it was not chosen, and when its person last presented, or null for never. */
export interface WeighedOffer {
  readonly key: string;
  readonly votes: Votes | null;
  readonly offered: readonly string[];
  readonly presented: string | null;
}

/** Why an offer gets the bonus: the casus waited longest, since a day; or its person did, since a day or never. */
export type Waited =
  | { readonly for: 'casus'; readonly since: string }
  | { readonly for: 'person'; readonly since: string | null };

/** An offer with what it adds up to: urgency, recognisability, and 1 for who waited longest. */
export interface OfferScore {
  readonly key: string;
  readonly total: number;
  readonly waited: Waited | null;
}

/** The scores of all offers, highest first; equal ones keep their order. */
export function scoreOffers(offers: readonly WeighedOffer[]): OfferScore[] {
  const waiting = longestWaiting(offers);
  return offers
    .map((offer) => {
      const waited = waiting.get(offer.key) ?? null;
      const votes = offer.votes ? offer.votes.urgency + offer.votes.recognisability : 0;
      return { key: offer.key, total: votes + (waited ? 1 : 0), waited };
    })
    .sort((a, b) => b.total - a.total);
}

/** The offers that share the highest score, when there are several; else none. */
export function tiedOffers(scores: readonly OfferScore[]): OfferScore[] {
  const tied = scores.filter(({ total }) => total === scores[0]?.total);
  return tied.length > 1 ? tied : [];
}

/**
 * Who waited longest: the casus that was first on offer longest ago, else the person who presented longest ago or never.
 * Where all waited equally long nobody did longest.
 */
function longestWaiting(offers: readonly WeighedOffer[]): Map<string, Waited> {
  const before = offers.filter(({ offered }) => offered.length > 0);
  const longest =
    before.length > 0
      ? lowest(before, ({ offered }) => offered[0] ?? '')
      : lowest(offers, ({ presented }) => presented ?? '');
  if (longest.length === offers.length) return new Map();
  return new Map(longest.map((offer) => [offer.key, waitedOf(offer)]));
}

const waitedOf = ({ offered: [since], presented }: WeighedOffer): Waited =>
  since === undefined ? { for: 'person', since: presented } : { for: 'casus', since };

function lowest(offers: readonly WeighedOffer[], of: (offer: WeighedOffer) => string): WeighedOffer[] {
  const first = offers.map(of).sort()[0];
  return offers.filter((offer) => of(offer) === first);
}
