import type { ItemPlace, NotePlaces } from './notePlaces';

/**
 * A list item with an id of ours, or one that is nested right under a look-back: its own text, and the nearest such item
 * that it is nested under.
 */
export interface OwnItem {
  readonly place: ItemPlace;
  readonly own: string;
  readonly above: OwnItem | null;
  readonly isQuoted: boolean;
}

const marker = /^[ \t]*(?:[-+*]|\d+[.)])(?:[ \t]|$)/;

/**
 * The items of ours in a text, by the places that a metadata cache knows. The cache may be older than the text: an item
 * that is not where its id says is left out, and with it every item of whose place nothing can be told.
 */
export function ownItems(text: string, { listItems = [] }: NotePlaces): OwnItem[] {
  const isFresh = listItems.every((place) => !isOurs(place) || isInPlace(text, place));
  const found: OwnItem[] = [];
  const byLine = new Map<number, OwnItem | null>();
  for (const place of listItems) {
    const above = byLine.get(place.parent) ?? null;
    const item = ownItem(text, place, above, isFresh);
    if (item) found.push(item);
    byLine.set(place.position.start.line, item ?? above);
  }
  return found;
}

const isOurs = ({ id }: ItemPlace): boolean => id?.startsWith('iv-') === true;

/** Whether an item is nested right under the one above it, with no item of someone else in between. */
export const isRightUnder = ({ place, above }: OwnItem): boolean =>
  above !== null && above.place.position.start.line === place.parent;

function ownItem(text: string, place: ItemPlace, above: OwnItem | null, isFresh: boolean): OwnItem | null {
  if (isOurs(place) ? !isInPlace(text, place) : !isFresh) return null;
  const { start, end } = place.position;
  const own = text.slice(start.offset, end.offset);
  const isQuoted = text.slice(start.offset - start.col, start.offset).includes('>');
  const item = { place, own, above, isQuoted };
  const isDetail = above?.own.includes('^iv-l') === true && isRightUnder(item);
  return (isDetail || own.includes('^iv-')) && marker.test(own) ? item : null;
}

function isInPlace(text: string, { id = '', position }: ItemPlace): boolean {
  const from = position.start.offset;
  const own = text.slice(from, position.end.offset);
  return own.trimEnd().endsWith(`^${id}`) && marker.test(own);
}
