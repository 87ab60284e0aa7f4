import type { Context } from '@/context';
import {
  casusCandidates,
  lastPresented,
  parkedCandidates,
  type OfferCandidate,
  type PastOffers,
} from '@/domain/casus/offerPool';
import { scoreOffers, type OfferScore } from '@/domain/casus/offerScore';
import type { Votes } from '@/domain/casus/offerLine';
import { contributionsIn } from '@/domain/contributions/contributionsIn';
import { sessionsOf, type DatedNote } from '@/domain/index/links';
import { outlineOf } from '@/domain/text/outline';
import type { OfferValues, OpeningValues } from '../openingValues';
import { readingOf } from '../promises/promises';

/** At six to eight weeks between meetings about a year; what was not taken up in that time has had its day. */
const sessionsBack = 8;

export type OffersOfNote = PastOffers['offers'];

/** The offers in a session note. */
export const offersIn = (text: string): OffersOfNote =>
  text.includes('^iv-o') ? contributionsIn(text, outlineOf(text)).filter(({ kind }) => kind === 'offer') : [];

/** The sessions of the group in which something may be parked, oldest first. */
export function lastSessions(context: Context, { group }: OpeningValues): DatedNote[] {
  if (!context.index.value || group === '') return [];
  return sessionsOf(group, context.index.value, readingOf(context)).slice(-sessionsBack);
}

/** All that can be on offer: what was put on the table already and is known from nowhere else, then casussen and lines. */
export function candidatesNow(
  context: Context,
  values: OpeningValues,
  past: readonly PastOffers[],
): OfferCandidate[] {
  if (!context.index.value) return [];
  const me = context.store.settings.value.initials;
  const of = { group: values.group || null, me };
  const parked = parkedCandidates(past);
  const casussen = casusCandidates(context.index.value, of, readingOf(context));
  const known = [...parked, ...casussen];
  const added = values.offers.filter((offer) => !known.some(({ key }) => key === offer.key));
  return [...known, ...added.map((offer) => ({ ...offer, isDraft: false }))];
}

/** What lies on the table. */
export const onTable = ({ offers }: OpeningValues): OfferValues[] => offers.filter(({ isOn }) => isOn);

/** The votes on an offer; who left one of the two open said nothing against it. */
export const votesOf = ({ urgency, recognisability }: OfferValues): Votes | null =>
  urgency === null && recognisability === null
    ? null
    : { urgency: urgency ?? 0, recognisability: recognisability ?? 0 };

/** The scores of what lies on the table, highest first. */
export function scoresNow(context: Context, values: OpeningValues): OfferScore[] {
  if (!context.index.value) return [];
  const presented = lastPresented(values.group || null, context.index.value, readingOf(context));
  return scoreOffers(
    onTable(values).map((offer) => ({
      key: offer.key,
      votes: votesOf(offer),
      offered: offer.offered,
      presented: presented.get(offer.person) ?? null,
    })),
  );
}

const newOffer = { isOn: true, urgency: null, recognisability: null } as const;

/** The offers with one put on the table, or changed there. */
export function withOffer(
  { offers }: OpeningValues,
  { key, casus, person, words, offered }: OfferCandidate,
  changed: Partial<OfferValues>,
): OfferValues[] {
  if (offers.some((one) => one.key === key))
    return offers.map((one) => (one.key === key ? { ...one, ...changed } : one));
  return [...offers, { key, casus, person, words, offered: [...offered], ...newOffer, ...changed }];
}
