import type { FrontMatterCache, FrontmatterLinkCache } from 'obsidian';
import { parse } from 'yaml';
import { wikilinkReference } from './references.mts';

/** The frontmatter block of a note: `end` is just past the closing dashes, `yaml` is what stands between. */
export interface FrontmatterBlock {
  end: number;
  yaml: string;
}

const block = /^---[ \t]*\n((?:[^]*?\n)?)---[ \t]*(?=\n|$)/;

/** The frontmatter of a text with `\n` line ends, or null where there is none or it is not closed. */
export function findFrontmatter(text: string): FrontmatterBlock | null {
  const found = block.exec(text);
  return found ? { end: found[0].trimEnd().length, yaml: found[1] ?? '' } : null;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The properties of a frontmatter block, or null where it is empty, not a mapping or not YAML. */
export function readProperties(yaml: string): FrontMatterCache | null {
  try {
    const value: unknown = parse(yaml, { logLevel: 'error' });
    return isRecord(value) && Object.keys(value).length > 0 ? value : null;
  } catch {
    return null;
  }
}

const wholeLink = /^!?\[\[([^[\]]+)\]\]$/;

function linksOf(value: unknown, key: string): FrontmatterLinkCache[] {
  if (typeof value === 'string') {
    const inner = wholeLink.exec(value.trim())?.[1];
    return inner === undefined ? [] : [{ key, ...wikilinkReference(inner, value) }];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, child]) =>
    linksOf(child, key === '' ? name : `${key}.${name}`),
  );
}

/** The links in properties, at any depth; a list's entries have keys such as `casus.0`. */
export const frontmatterLinks = (properties: FrontMatterCache): FrontmatterLinkCache[] =>
  linksOf(properties, '');
