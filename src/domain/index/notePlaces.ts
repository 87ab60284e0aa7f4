/**
 * A list item as the host's metadata cache has it. Lines and columns count from 0, offsets are UTF-16 code units. `parent`
 * is the line of the item that it is nested under, or below zero; `position` ends with the item's own text, before what is
 * nested under it; `id` is the block id at that end.
 */
export interface ItemPlace {
  readonly id?: string | undefined;
  readonly parent: number;
  readonly position: {
    readonly start: { readonly line: number; readonly col: number; readonly offset: number };
    readonly end: { readonly offset: number };
  };
}

/** A heading as the cache has it, without its signs. */
export interface HeadingPlace {
  readonly heading: string;
  readonly level: number;
  readonly position: { readonly start: { readonly offset: number } };
}

/** Where the lists and headings of a note stand. What the note has none of may be left out. */
export interface NotePlaces {
  readonly listItems?: readonly ItemPlace[] | undefined;
  readonly headings?: readonly HeadingPlace[] | undefined;
}
