import { signal, type ReadonlySignal } from '@preact/signals';
import type { App, CachedMetadata, Plugin, TFile } from 'obsidian';

import { actionsIn } from '@/domain/actions/actionLine';
import { changeIndex, newIndex, type IndexedNote, type VaultIndex } from '@/domain/index/vaultIndex';
import { noteTypeOf } from '@/domain/notes/noteTypes';

/** The index of the vault as a signal: null until it is ready for the first time. */
export interface IndexFeed {
  readonly index: ReadonlySignal<VaultIndex | null>;
}

const readsAtOnce = 4;

/** Builds the index when the layout is ready, and keeps it up to date with the metadata cache. One signal a batch. */
export function createIndexFeed(plugin: Plugin): IndexFeed {
  const { app } = plugin;
  const index = signal<VaultIndex | null>(null);
  const pending = new Map<string, IndexedNote | null>();
  const publish = batched(() => {
    const set = [...pending.values()].filter((note) => note !== null);
    const removed = [...pending].flatMap(([path, note]) => (note === null ? [path] : []));
    pending.clear();
    if (index.value) index.value = changeIndex(index.value, { set, removed });
  });
  const put = (path: string, note: IndexedNote | null): void => {
    if (note === null && index.value && !index.value.notes.has(path)) return;
    pending.set(path, note);
    publish();
  };
  const follow = (): void => {
    plugin.registerEvent(
      app.metadataCache.on('changed', (file, text, cache) => put(file.path, indexed(file, cache, text))),
    );
    plugin.registerEvent(app.metadataCache.on('deleted', (file) => put(file.path, null)));
    plugin.registerEvent(
      app.vault.on('rename', (file, oldPath) => {
        const known = index.value?.notes.get(oldPath);
        put(oldPath, null);
        if (known) put(file.path, { ...known, path: file.path });
      }),
    );
  };
  app.workspace.onLayoutReady(() => {
    follow();
    void build(app).then((notes) => {
      index.value = changeIndex(newIndex(), { set: notes, removed: [] });
    });
  });
  return { index };
}

/** What the index keeps of a note, or null when nothing in it is ours. */
function indexed(file: TFile, cache: CachedMetadata, text: string | null): IndexedNote | null {
  const type = noteTypeOf(cache.frontmatter?.type);
  const actions = text === null || !holdsActions(cache) ? [] : actionsIn(text);
  if (type === null && actions.length === 0) return null;
  return { path: file.path, type, properties: { ...cache.frontmatter }, actions };
}

const holdsActions = (cache: CachedMetadata): boolean =>
  cache.listItems?.some(({ id }) => id?.startsWith('iv-x') === true) === true;

/** Reads only notes whose cache shows actions, a few at a time. */
async function build(app: App): Promise<IndexedNote[]> {
  const notes: IndexedNote[] = [];
  const files = app.vault.getMarkdownFiles().flatMap((file) => {
    const cache = app.metadataCache.getFileCache(file);
    return cache ? [{ file, cache }] : [];
  });
  for (let from = 0; from < files.length; from += readsAtOnce) {
    const batch = files.slice(from, from + readsAtOnce);
    const read = await Promise.all(
      batch.map(async ({ file, cache }) => {
        const text = holdsActions(cache) ? await app.vault.cachedRead(file) : null;
        return indexed(file, cache, text);
      }),
    );
    notes.push(...read.filter((note) => note !== null));
  }
  return notes;
}

function batched(run: () => void): () => void {
  let isPlanned = false;
  return () => {
    if (isPlanned) return;
    isPlanned = true;
    queueMicrotask(() => {
      isPlanned = false;
      run();
    });
  };
}
