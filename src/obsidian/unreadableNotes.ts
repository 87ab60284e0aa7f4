import { signal, type ReadonlySignal } from '@preact/signals';
import type { CachedMetadata, Plugin, TFile } from 'obsidian';

import type { UnlistedNote } from '@/domain/checkNotes/checkedVault';
import { mistypedNote, unreadableNote } from '@/domain/checkNotes/unlisted';
import { createPauses } from './pauses';

/** Notes of ours that are not in the index, by path; null until all were looked at. */
export type UnlistedNotes = ReadonlySignal<readonly UnlistedNote[] | null>;

const readsAtOnce = 4;

/**
 * Finds the notes of ours that the index does not know: their properties can't be read, or their type is only near one of
 * ours. Notes are looked at from when somebody watches, and followed until nobody does.
 */
export function createUnlistedNotes(plugin: Plugin, index: ReadonlySignal<unknown>): UnlistedNotes {
  let search: Search | null = null;
  let isFollowing = false;
  let stopWaiting = (): void => undefined;
  const begin = (): void => {
    search = newSearch(plugin, (notes) => void (found.value = notes));
    if (!isFollowing) follow(plugin, () => search);
    isFollowing = true;
    void search.lookAtAll();
  };
  const found = signal<readonly UnlistedNote[] | null>(null, {
    watched: () => {
      stopWaiting = index.subscribe((ready) => {
        if (ready !== null && search === null) begin();
      });
    },
    unwatched: () => {
      stopWaiting();
      search?.stop();
      search = null;
    },
  });
  plugin.register(() => {
    stopWaiting();
    search?.stop();
  });
  return found;
}

/** One search, from when somebody watches until nobody does. */
interface Search {
  lookAtAll(): Promise<void>;
  /** A note as it is by now, null when it is gone. */
  put(path: string, note: UnlistedNote | null): void;
  rename(from: string, to: string): void;
  stop(): void;
}

function newSearch({ app }: Plugin, publish: (notes: readonly UnlistedNote[]) => void): Search {
  const found = new Map<string, UnlistedNote>();
  const changed = new Set<string>();
  let [isStopped, isDone] = [false, false];
  const say = (): void => {
    if (isDone && !isStopped) publish([...found.values()].sort((a, b) => (a.path < b.path ? -1 : 1)));
  };
  const set = (path: string, note: UnlistedNote | null): boolean => {
    if (note) found.set(path, note);
    return note ? true : found.delete(path);
  };
  const lookAt = async (file: TFile): Promise<void> => {
    const cache = app.metadataCache.getFileCache(file);
    const isToRead = cache !== null && mayBeUnreadable(cache);
    const text = isToRead ? await app.vault.cachedRead(file).catch(() => '') : '';
    if (cache && !changed.has(file.path)) set(file.path, unlistedNote(file.path, cache, text));
  };
  return {
    lookAtAll: async () => {
      await eachFile(app, async (file) => {
        if (!isStopped) await lookAt(file);
      });
      isDone = true;
      say();
    },
    put: (path, note) => {
      changed.add(path);
      if (set(path, note)) say();
    },
    rename: (from, to) => {
      const note = found.get(from);
      changed.add(from);
      if (!note) return;
      found.delete(from);
      set(to, { ...note, path: to });
      say();
    },
    stop: () => void (isStopped = true),
  };
}

/** Does something with every note, a few at a time, and lets typing and painting come in between. */
async function eachFile({ vault }: Plugin['app'], act: (file: TFile) => Promise<void>): Promise<void> {
  const left = vault.getMarkdownFiles().values();
  const pauseIfDue = createPauses();
  const take = async (): Promise<void> => {
    for (const file of left) {
      await act(file);
      const pause = pauseIfDue();
      if (pause) await pause;
    }
  };
  await Promise.all(Array.from({ length: readsAtOnce }, take));
}

/** Properties that can't be read are none for the cache, and a note with any begins with them. */
function mayBeUnreadable({ frontmatter, sections }: CachedMetadata): boolean {
  const first = sections?.[0];
  return !frontmatter && (!first || first.type === 'yaml' || first.type === 'thematicBreak');
}

function unlistedNote(path: string, cache: CachedMetadata, text: string): UnlistedNote | null {
  if (cache.frontmatter) return mistypedNote(path, cache.frontmatter.type);
  return mayBeUnreadable(cache) ? unreadableNote(path, text) : null;
}

function follow(plugin: Plugin, search: () => Search | null): void {
  const { metadataCache, vault } = plugin.app;
  plugin.registerEvent(
    metadataCache.on('changed', ({ path }, text, cache) =>
      search()?.put(path, unlistedNote(path, cache, text)),
    ),
  );
  plugin.registerEvent(metadataCache.on('deleted', ({ path }) => search()?.put(path, null)));
  plugin.registerEvent(vault.on('rename', ({ path }, from) => search()?.rename(from, path)));
}
