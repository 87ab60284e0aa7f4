import type { Contribution } from '../contributions/contribution';

/** How urgent a casus is for its presenter and how recognisable for the group, 0 to 3 each (practice.md 2.5). */
export interface Votes {
  readonly urgency: number;
  readonly recognisability: number;
}

/** A casus that someone offered: who (initials, or ''), in a line or a link, and how the group weighed it. */
export interface OfferLine {
  readonly person: string;
  readonly words: string;
  readonly votes: Votes | null;
}

const votesAtEnd = /[ \t]*\(([0-3]), ?([0-3])\)$/;

/** The words of an offer as a note holds them, the votes last. */
export const offerText = ({ words, votes }: Pick<OfferLine, 'words' | 'votes'>): string =>
  votes ? `${words.trim()} (${String(votes.urgency)}, ${String(votes.recognisability)})` : words.trim();

/** Reads a contribution of the kind `offer`. */
export function readOffer({ speaker, text }: Pick<Contribution, 'speaker' | 'text'>): OfferLine {
  const [, urgency, recognisability] = votesAtEnd.exec(text) ?? [];
  const votes =
    urgency === undefined ? null : { urgency: Number(urgency), recognisability: Number(recognisability) };
  return { person: speaker ?? '', words: text.replace(votesAtEnd, '').trim(), votes };
}
