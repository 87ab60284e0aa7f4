import type { FrontMatterInfo } from 'obsidian';

const opening = /^---[ \t]*\r?\n/;
const closing = /^---[ \t]*(?:\r?\n|$)/m;

/** Where the block of properties at the top of a note begins and ends, in characters. */
export function getFrontMatterInfo(content: string): FrontMatterInfo {
  const from = opening.exec(content)?.[0].length ?? 0;
  const end = from > 0 ? closing.exec(content.slice(from)) : null;
  if (!end) return { exists: false, frontmatter: '', from: 0, to: 0, contentStart: 0 };
  const to = from + end.index;
  return {
    exists: true,
    frontmatter: content.slice(from, to),
    from,
    to,
    contentStart: to + end[0].length,
  };
}

type Properties = Record<string, unknown> | null;

/** The value of a property, by its exact name or by the first name that matches; null when there is none. */
export function parseFrontMatterEntry(frontmatter: Properties, key: string | RegExp): unknown {
  if (!frontmatter) return null;
  const isIt = (name: string): boolean => (typeof key === 'string' ? name === key : key.test(name));
  const name = Object.keys(frontmatter).find(isIt);
  return name === undefined ? null : (frontmatter[name] ?? null);
}

/** A list of texts, also when the user wrote one text with commas. */
export function parseFrontMatterStringArray(frontmatter: Properties, key: string | RegExp): string[] | null {
  return texts(parseFrontMatterEntry(frontmatter, key), /,/);
}

export function parseFrontMatterAliases(frontmatter: Properties): string[] | null {
  return texts(parseFrontMatterEntry(frontmatter, /^alias(?:es)?$/i), /,/);
}

/** Tags with their `#`. */
export function parseFrontMatterTags(frontmatter: Properties): string[] | null {
  const tags = texts(parseFrontMatterEntry(frontmatter, /^tags?$/i), /[,\s]+/);
  return tags && tags.map((tag) => (tag.startsWith('#') ? tag : `#${tag}`));
}

function texts(value: unknown, separator: RegExp): string[] | null {
  const parts = typeof value === 'string' ? value.split(separator) : value;
  if (!Array.isArray(parts)) return null;
  const words = parts
    .filter((part) => ['string', 'number'].includes(typeof part))
    .map((part) => String(part).trim());
  const full = words.filter((word) => word !== '');
  return full.length > 0 ? full : null;
}
