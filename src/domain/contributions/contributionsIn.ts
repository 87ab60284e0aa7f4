import type { Outline } from '../text/outline';
import type { Contribution } from './contribution';
import { contributionText, parseContribution } from './contributionLine';

/** A contribution where it stands: `from` to `ownTo` is its own text, `to` ends it with its children. */
export interface PlacedContribution extends Contribution {
  readonly from: number;
  readonly ownTo: number;
  readonly to: number;
  readonly depth: number;
}

/** The contributions of a note in the order in which they stand. */
export function contributionsIn(text: string, outline: Outline): PlacedContribution[] {
  return outline.items.flatMap(({ from, ownTo, to, depth }) => {
    const own = contributionText(text.slice(from, ownTo));
    const contribution = own === null ? null : parseContribution(own);
    return own === null || !contribution
      ? []
      : [{ ...contribution, from, ownTo: from + own.length, to, depth }];
  });
}
