import { signal, type ReadonlySignal } from '@preact/signals';
import type { Plugin } from 'obsidian';

import { changeIndex, newIndex, type IndexedNote, type VaultIndex } from '@/domain/index/vaultIndex';
import { indexedNote, isCacheComplete, readAllNotes, readNote } from './indexedNote';

/** The index of the vault as a signal: null until it is ready for the first time. */
export interface IndexFeed {
  readonly index: ReadonlySignal<VaultIndex | null>;
}

/** Builds the index when the metadata cache is complete, and keeps it up to date with it. One signal a batch. */
export function createIndexFeed(plugin: Plugin): IndexFeed {
  const { app } = plugin;
  const index = signal<VaultIndex | null>(null);
  const pending = new Map<string, IndexedNote | null>();
  let isMoved = false;
  const publish = batched(() => {
    if (!index.value || pending.size === 0) return;
    const set = [...pending.values()].filter((note) => note !== null);
    const removed = [...pending].flatMap(([path, note]) => (note === null ? [path] : []));
    pending.clear();
    index.value = changeIndex(index.value, { set, removed, isMoved });
    isMoved = false;
  });
  const put = (path: string, note: IndexedNote | null): void => {
    if (note === null && !pending.has(path) && index.value?.notes.has(path) === false) return;
    pending.set(path, note);
    publish();
  };
  let isBuilding = false;
  const build = async (): Promise<void> => {
    if (isBuilding) return;
    isBuilding = true;
    const notes = await readAllNotes(app);
    index.value = changeIndex(newIndex(), { set: notes, removed: [] });
    publish();
  };
  const buildIfComplete = async (): Promise<void> => {
    if (await isCacheComplete(app)) await build();
  };
  app.workspace.onLayoutReady(() => {
    follow(plugin, put, (path) => pending.get(path) ?? index.value?.notes.get(path));
    followPlaces(plugin, () => void (isMoved = true));
    plugin.registerEvent(app.metadataCache.on('resolved', () => void build()));
    void buildIfComplete();
  });
  return { index };
}

/**
 * Hears of every change. What changes while the index is being built is put over it afterwards. A note that is not known
 * when it is renamed is looked at again: it may have been read under its old name.
 */
function follow(
  plugin: Plugin,
  put: (path: string, note: IndexedNote | null) => void,
  known: (path: string) => IndexedNote | undefined,
): void {
  const { metadataCache, vault } = plugin.app;
  const lookAgain = async (path: string): Promise<void> => {
    const file = vault.getFileByPath(path);
    const note = file && (await readNote(plugin.app, file));
    if (note) put(note.path, note);
  };
  plugin.registerEvent(
    metadataCache.on('changed', (file, text, cache) => put(file.path, indexedNote(file, cache, text))),
  );
  plugin.registerEvent(metadataCache.on('deleted', (file) => put(file.path, null)));
  plugin.registerEvent(
    vault.on('rename', (file, oldPath) => {
      const note = known(oldPath);
      put(oldPath, null);
      if (note) put(file.path, { ...note, path: file.path });
      else void lookAgain(file.path);
    }),
  );
}

/** Hears of any file that comes, goes or gets another name: links of our notes may lead elsewhere then. */
function followPlaces(plugin: Plugin, moved: () => void): void {
  const { vault } = plugin.app;
  plugin.registerEvent(vault.on('create', moved));
  plugin.registerEvent(vault.on('delete', moved));
  plugin.registerEvent(vault.on('rename', moved));
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
