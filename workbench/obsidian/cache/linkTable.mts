import type { CachedMetadata } from 'obsidian';
import {
  addToIndex,
  fileIndex,
  getLinkpath,
  linksOfNote,
  removeFromIndex,
  resolveLink,
  type FileIndex,
} from '../../metadata/index.mts';
import { basenameOf, nameOf } from '../core/paths.mts';

export type Counts = Record<string, Record<string, number>>;
export type Links = Pick<CachedMetadata, 'links' | 'embeds' | 'frontmatterLinks'>;

/** Who links to whom: the counts that `MetadataCache` shows, and which notes a change of names touches. */
export class LinkTable {
  readonly resolved: Counts = {};
  readonly unresolved: Counts = {};
  readonly #index: FileIndex = fileIndex([]);
  readonly #linksOf = new Map<string, Links>();
  /** For each note, the names that it links to. */
  readonly #namesIn = new Map<string, Set<string>>();

  addFile(path: string): void {
    addToIndex(this.#index, path);
  }

  /** Forgets a file that is gone and what it linked to. */
  removeFile(path: string): void {
    removeFromIndex(this.#index, path);
    this.forgetLinks(path);
  }

  /** For a file that is no note any more. */
  forgetLinks(path: string): void {
    this.#linksOf.delete(path);
    this.#namesIn.delete(path);
    delete this.resolved[path];
    delete this.unresolved[path];
  }

  moveFile(from: string, to: string): void {
    const links = this.#linksOf.get(from);
    const [resolved, unresolved] = [this.resolved[from], this.unresolved[from]];
    this.removeFile(from);
    this.addFile(to);
    if (links) this.setLinks(to, links);
    if (resolved) this.resolved[to] = resolved;
    if (unresolved) this.unresolved[to] = unresolved;
  }

  setLinks(path: string, links: Links): void {
    this.#linksOf.set(path, links);
    this.#namesIn.set(path, new Set(linkNames(links)));
  }

  /** Counts a note's links anew; false when nothing is known of the note. */
  count(path: string): boolean {
    const links = this.#linksOf.get(path);
    if (!links) return false;
    const counts = linksOfNote(this.#index, path, links);
    this.resolved[path] = counts.resolved;
    this.unresolved[path] = counts.unresolved;
    return true;
  }

  find(linkpath: string, sourcePath: string): string | null {
    return resolveLink(this.#index, linkpath, sourcePath);
  }

  /** Whether no other file in the vault has its name. */
  isUnique(path: string): boolean {
    return this.#index.byName.get(nameOf(path).toLowerCase())?.length === 1;
  }

  /** The notes with a link that a file of one of these names could answer to. */
  notesLinkingTo(paths: readonly string[]): string[] {
    const names = paths.flatMap((path) => [nameOf(path), basenameOf(path)].map(lower));
    const touched = [...this.#namesIn].filter(([, linked]) => names.some((name) => linked.has(name)));
    return touched.map(([path]) => path);
  }
}

const lower = (text: string): string => text.toLowerCase();

/** The last part of each link's path, in lower case. */
function linkNames({ links = [], embeds = [], frontmatterLinks = [] }: Links): string[] {
  return [...links, ...embeds, ...frontmatterLinks].map(({ link }) => lower(nameOf(getLinkpath(link))));
}
