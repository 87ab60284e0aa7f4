import { placeBefore } from '../text/commonEnds';
import type { ListItem, Outline } from '../text/outline';
import type { Contribution } from './contribution';
import { contributionText, parseContribution } from './contributionLine';

/** A contribution where it stands: `from` to `ownTo` is its own text, `to` ends it with its children. */
export interface PlacedContribution extends Contribution {
  readonly from: number;
  readonly ownTo: number;
  readonly to: number;
  readonly depth: number;
}

/** The own text of an item, by its length, and the contribution at its beginning; null where it is none of ours. */
interface ReadItem {
  readonly length: number;
  readonly contribution: { readonly says: Contribution; readonly length: number } | null;
}

/** A text as it was read: its items by where they begin. */
interface Reading {
  readonly text: string;
  readonly items: ReadonlyMap<number, ReadItem>;
}

/** What was read with an outline, so that the next reading of a note reads only what is new. */
const readings = new WeakMap<Outline, Reading>();

/**
 * The contributions of a note in the order in which they stand; with the outline `before`, of an earlier text of the same
 * note, that takes less time.
 */
export function contributionsIn(text: string, outline: Outline, before?: Outline): PlacedContribution[] {
  const read = readerAfter(before && readings.get(before), text);
  const found = outline.items.map((item) => ({ from: item.from, read: read(item) }));
  readings.set(outline, { text, items: new Map(found.map((one) => [one.from, one.read])) });
  return outline.items.flatMap(({ from, to, depth }, place) => {
    const contribution = found[place]?.read.contribution;
    return contribution ? [{ from, ownTo: from + contribution.length, to, depth, ...contribution.says }] : [];
  });
}

/** Reads items of a text; those that stand in an earlier reading are taken from there. */
function readerAfter(before: Reading | undefined, text: string): (item: ListItem) => ReadItem {
  const placeIn = before && placeBefore(before.text, text);
  return ({ from, ownTo }) => {
    const known = before?.items.get(placeIn?.(from, ownTo) ?? -1);
    return known?.length === ownTo - from ? known : readItem(text.slice(from, ownTo));
  };
}

function readItem(text: string): ReadItem {
  const own = contributionText(text);
  const says = own === null ? null : parseContribution(own);
  return { length: text.length, contribution: own !== null && says ? { says, length: own.length } : null };
}
