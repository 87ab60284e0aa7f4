import type { CachedMetadata } from 'obsidian';
import type { FileIndex } from './fileIndex.mts';
import { getLinkpath } from './linktext.mts';
import { resolveLink } from './resolveLink.mts';

/** How often a note links to each file, and to each link path that no file answers to. */
export interface NoteLinks {
  resolved: Record<string, number>;
  unresolved: Record<string, number>;
}

/** The links of a whole vault, by the note they stand in, as in `MetadataCache`. */
export interface LinkGraph {
  resolvedLinks: Record<string, Record<string, number>>;
  unresolvedLinks: Record<string, Record<string, number>>;
}

type References = Pick<CachedMetadata, 'links' | 'embeds' | 'frontmatterLinks'>;

/** The link texts of a note: in its lines, as embeds and in its properties. */
export const linkTexts = ({ links = [], embeds = [], frontmatterLinks = [] }: References): string[] =>
  [...links, ...embeds, ...frontmatterLinks].map((reference) => reference.link);

const count = (counts: Record<string, number>, key: string): number => (counts[key] = (counts[key] ?? 0) + 1);

/** The links of one note. To follow a change in the vault, call it again for the notes that it touches. */
export function linksOfNote(index: FileIndex, path: string, cache: References): NoteLinks {
  const links: NoteLinks = { resolved: {}, unresolved: {} };
  for (const text of linkTexts(cache)) {
    const linkpath = getLinkpath(text);
    const target = resolveLink(index, linkpath, path);
    if (target === null) count(links.unresolved, linkpath);
    else count(links.resolved, target);
  }
  return links;
}

/** The links of all notes; `caches` holds each note's cache by its path. */
export function computeLinks(index: FileIndex, caches: Iterable<readonly [string, References]>): LinkGraph {
  const graph: LinkGraph = { resolvedLinks: {}, unresolvedLinks: {} };
  for (const [path, cache] of caches) {
    const { resolved, unresolved } = linksOfNote(index, path, cache);
    graph.resolvedLinks[path] = resolved;
    graph.unresolvedLinks[path] = unresolved;
  }
  return graph;
}
