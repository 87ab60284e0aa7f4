import type { CachedMetadata } from 'obsidian';
import { tagsInText } from './tags.mts';

type Properties = Record<string, unknown> | null | undefined;

/** The value of the first property whose name is this one (in any case) or matches, null where there is none. */
export function parseFrontMatterEntry(frontmatter: Properties, key: string | RegExp): unknown {
  const isKey = (name: string): boolean =>
    typeof key === 'string' ? name.toLowerCase() === key.toLowerCase() : key.test(name);
  return Object.entries(frontmatter ?? {}).find(([name]) => isKey(name))?.[1] ?? null;
}

const isText = (value: unknown): value is string | number =>
  typeof value === 'string' || typeof value === 'number';

/** A property's texts, be it one text or a list; null where it is absent or empty. */
export function parseFrontMatterStringArray(frontmatter: Properties, key: string | RegExp): string[] | null {
  const value = parseFrontMatterEntry(frontmatter, key);
  if (value === null) return null;
  const values: unknown[] = Array.isArray(value) ? value : [value];
  return values
    .filter(isText)
    .map((text) => String(text).trim())
    .filter((text) => text !== '');
}

/** The `aliases` of a note, null without the property. */
export const parseFrontMatterAliases = (frontmatter: Properties): string[] | null =>
  parseFrontMatterStringArray(frontmatter, /^aliases$/i);

const isWholeTag = (text: string): boolean => tagsInText(text)[0]?.tag === text;

/** The `tags` of a note with `#` before each, null without the property. What cannot be a tag is left out. */
export function parseFrontMatterTags(frontmatter: Properties): string[] | null {
  const tags = parseFrontMatterStringArray(frontmatter, /^tags$/i);
  return tags?.map((tag) => (tag.startsWith('#') ? tag : `#${tag}`)).filter(isWholeTag) ?? null;
}

/** All tags of a note, those of its properties first, each as often as it stands there. */
export function getAllTags(cache: CachedMetadata | null | undefined): string[] | null {
  if (!cache) return null;
  const inText = cache.tags?.map((found) => found.tag) ?? [];
  return [...(parseFrontMatterTags(cache.frontmatter) ?? []), ...inText];
}
