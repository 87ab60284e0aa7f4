import type { CacheItem, ListItemCache } from 'obsidian';
import { parseNote } from '../../../metadata/index.mts';

/** A place as `line:col-line:col`. */
export const place = ({ position: { start, end } }: CacheItem): string =>
  `${start.line}:${start.col}-${end.line}:${end.col}`;

/** The text that a place's offsets cut from a note. */
export const textAt = (note: string, { position }: CacheItem): string =>
  note.slice(position.start.offset, position.end.offset);

export const sections = (note: string): string[] =>
  (parseNote(note).sections ?? []).map((section) => `${section.type} ${place(section)}`);

export const headings = (note: string): string[] =>
  (parseNote(note).headings ?? []).map(({ level, heading }) => `${level} ${heading}`);

export const items = (note: string): ListItemCache[] => parseNote(note).listItems ?? [];

/** Each list item as its parent and its place. */
export const itemPlaces = (note: string): string[] =>
  items(note).map((item) => `${item.parent} ${place(item)}`);

export const tags = (note: string): string[] => (parseNote(note).tags ?? []).map(({ tag }) => tag);

export const links = (note: string): string[] => (parseNote(note).links ?? []).map(({ link }) => link);

export const embeds = (note: string): string[] => (parseNote(note).embeds ?? []).map(({ link }) => link);
