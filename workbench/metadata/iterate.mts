import type { CachedMetadata, Reference, ReferenceCache } from 'obsidian';

/** Calls back for each reference until one answers true; says whether one did. */
export const iterateRefs = (refs: Reference[], callback: (ref: Reference) => boolean | void): boolean =>
  refs.some((ref) => callback(ref) === true);

/** The same over the links, then the embeds of a note. */
export const iterateCacheRefs = (
  cache: CachedMetadata,
  callback: (ref: ReferenceCache) => boolean | void,
): boolean => [...(cache.links ?? []), ...(cache.embeds ?? [])].some((ref) => callback(ref) === true);
