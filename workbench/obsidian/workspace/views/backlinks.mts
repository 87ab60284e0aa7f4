/** A note that links to another, and how often. */
export interface Backlink {
  readonly path: string;
  readonly count: number;
}

/** The notes that link to `path`, by name; `links` is what `metadataCache.resolvedLinks` holds. */
export function backlinksOf(
  links: Readonly<Record<string, Readonly<Record<string, number>>>>,
  path: string,
): readonly Backlink[] {
  return Object.entries(links)
    .map(([source, targets]) => ({ path: source, count: targets[path] ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((one, other) => one.path.localeCompare(other.path));
}
