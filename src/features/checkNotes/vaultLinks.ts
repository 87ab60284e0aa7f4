import { signal, type ReadonlySignal } from '@preact/signals';
import { getLinkpath, resolveSubpath, type App, type CachedMetadata, type Plugin } from 'obsidian';

import type { TextLink, VaultTexts } from '@/domain/checkNotes/textLink';

/** The links of the vault as the metadata cache knows them. */
export interface VaultLinks {
  readonly texts: VaultTexts;
  readonly resolve: (target: string, from: string) => string | null;
  /** Goes up when any file came, went or got another name: links may lead elsewhere. */
  readonly moved: ReadonlySignal<number>;
  /** Goes up when what notes link to was worked out anew, after any change. */
  readonly resolved: ReadonlySignal<number>;
}

/** Follows the links of the vault from when somebody first watches. */
export function createVaultLinks(plugin: Plugin): VaultLinks {
  const { app } = plugin;
  const { vault, metadataCache } = app;
  const [moved, resolved] = [signal(0), signal(0, { watched: () => follow() })];
  const follow = onlyOnce(() => {
    const move = (): void => void (moved.value += 1);
    plugin.registerEvent(vault.on('create', move));
    plugin.registerEvent(vault.on('delete', move));
    plugin.registerEvent(vault.on('rename', move));
    plugin.registerEvent(metadataCache.on('resolved', () => void (resolved.value += 1)));
  });
  return { texts: vaultTexts(app), resolve: resolverIn(app), moved, resolved };
}

/** Where a link leads, by the path of its note. */
const resolverIn =
  ({ metadataCache }: App): VaultLinks['resolve'] =>
  (target, from) =>
    metadataCache.getFirstLinkpathDest(target, from)?.path ?? null;

function vaultTexts({ metadataCache }: App): VaultTexts {
  const known = new WeakMap<CachedMetadata, readonly TextLink[]>();
  const cacheOf = (path: string): CachedMetadata | null => metadataCache.getCache(path);
  const linksOf = (cache: CachedMetadata): readonly TextLink[] => {
    const links = known.get(cache) ?? textLinks(cache);
    known.set(cache, links);
    return links;
  };
  return {
    linksIn: (path) => {
      const cache = cacheOf(path);
      return cache ? linksOf(cache) : none;
    },
    hasPlace: (path, subpath) => {
      const cache = cacheOf(path);
      return cache === null || resolveSubpath(cache, subpath) !== null;
    },
    headingsIn: (path) => cacheOf(path)?.headings?.map(({ heading }) => heading) ?? [],
  };
}

const none: readonly TextLink[] = [];

function textLinks({ links = [], embeds = [] }: CachedMetadata): readonly TextLink[] {
  const found = [...links, ...embeds].map(({ original, link, position: { start } }) => {
    const target = getLinkpath(link);
    return { original, target, subpath: link.slice(target.length), line: start.line, offset: start.offset };
  });
  return found.length === 0 ? none : found.sort((a, b) => a.offset - b.offset);
}

function onlyOnce(act: () => void): () => void {
  let isDone = false;
  return () => {
    if (!isDone) act();
    isDone = true;
  };
}
