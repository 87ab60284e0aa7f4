import type { CachedMetadata } from 'obsidian';
import { getLinkpath } from '../../metadata/index.mts';
import type { MetadataCache } from '../cache/metadataCache.mts';
import { isWithin } from '../core/paths.mts';
import { TFile } from './files.mts';
import { replaceLinks } from './linkText.mts';
import type { Vault } from './vault.mts';

/** For each note: the files that its link paths lead to, as it was before a rename. */
export type Links = Map<TFile, Map<string, TFile>>;

/** The links that a move of `path` may break: those to what moves, and those that stand in what moves. */
export function linksBefore(vault: Vault, cache: MetadataCache, path: string): Links {
  const moves = (file: TFile): boolean => isWithin(file.path, path);
  const links: Links = new Map();
  for (const note of vault.getMarkdownFiles()) {
    const targets = [...targetsOf(note, cache)].filter(([, target]) => moves(target) || moves(note));
    if (targets.length > 0) links.set(note, new Map(targets));
  }
  return links;
}

function targetsOf(note: TFile, cache: MetadataCache): Map<string, TFile> {
  const targets = new Map<string, TFile>();
  for (const linkpath of linkpathsOf(cache.getFileCache(note) ?? {})) {
    const target = linkpath === '' ? null : cache.getFirstLinkpathDest(linkpath, note.path);
    if (target) targets.set(linkpath, target);
  }
  return targets;
}

function linkpathsOf({ links = [], embeds = [], frontmatterLinks = [] }: CachedMetadata): string[] {
  return [...links, ...embeds, ...frontmatterLinks].map(({ link }) => getLinkpath(link));
}

/** Rewrites the links that no longer lead where they led. */
export async function mendLinks(vault: Vault, cache: MetadataCache, links: Links): Promise<void> {
  await Promise.all([...links].map(([note, targets]) => mendNote(vault, cache, note, targets)));
}

async function mendNote(
  vault: Vault,
  cache: MetadataCache,
  note: TFile,
  targets: Map<string, TFile>,
): Promise<void> {
  const isBroken = (path: string, target: TFile): boolean =>
    cache.getFirstLinkpathDest(path, note.path) !== target;
  const linktext = (path: string, target: TFile): string =>
    cache.fileToLinktext(target, note.path, !path.toLowerCase().endsWith('.md'));
  const broken = [...targets].filter(([path, target]) => isBroken(path, target));
  if (broken.length === 0) return;
  const texts = new Map(broken.map(([path, target]) => [path, linktext(path, target)]));
  await vault.process(note, (text) => replaceLinks(text, (path) => texts.get(path) ?? null));
}
