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
  const owns = listItems.map((place) => (isOurs(place) ? ownInPlace(text, place) : null));
  const isFresh = listItems.every((place, at) => owns[at] !== null || !isOurs(place));
  const found: OwnItem[] = [];
  const byLine = new Map<number, OwnItem | null>();
  listItems.forEach((place, at) => {
    const above = byLine.get(place.parent) ?? null;
    const own = owns[at] ?? (isFresh && !isOurs(place) ? ownWithoutId(text, place, above) : null);
    const item = own === null ? null : { place, own, above, isQuoted: isQuoted(text, place) };
    if (item) found.push(item);
    byLine.set(place.position.start.line, item ?? above);
  });
  return found;
}

const isOurs = ({ id }: ItemPlace): boolean => id?.startsWith('iv-') === true;

/** Whether an item is nested right under the one above it, with no item of someone else in between. */
export const isRightUnder = ({ place, above }: Pick<OwnItem, 'place' | 'above'>): boolean =>
  above !== null && above.place.position.start.line === place.parent;

const textAt = (text: string, { position }: ItemPlace): string =>
  text.slice(position.start.offset, position.end.offset);

const isQuoted = (text: string, { position: { start } }: ItemPlace): boolean =>
  start.col > 0 && text.slice(start.offset - start.col, start.offset).includes('>');

/** The text of an item that ends in the id that the cache has of it; null when it stands elsewhere by now. */
function ownInPlace(text: string, place: ItemPlace): string | null {
  const own = textAt(text, place);
  return own.trimEnd().endsWith(`^${place.id ?? ''}`) && marker.test(own) ? own : null;
}

/** The text of an item that the cache has no id of, when it has one further on or says something about a look-back. */
function ownWithoutId(text: string, place: ItemPlace, above: OwnItem | null): string | null {
  const own = textAt(text, place);
  const isDetail = above?.own.includes('^iv-l') === true && isRightUnder({ place, above });
  return (isDetail || own.includes('^iv-')) && marker.test(own) ? own : null;
}
