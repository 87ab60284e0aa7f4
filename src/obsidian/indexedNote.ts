import type { App, CachedMetadata, TFile } from 'obsidian';

import { actionsIn } from '@/domain/actions/actionLine';
import type { IndexedNote } from '@/domain/index/vaultIndex';
import { noteTypeOf } from '@/domain/notes/noteTypes';

const readsAtOnce = 4;

/** What the index keeps of a note, or null when nothing in it is ours. The text is only looked at for actions. */
export function indexedNote(file: TFile, cache: CachedMetadata, text: string | null): IndexedNote | null {
  const type = noteTypeOf(cache.frontmatter?.type);
  const actions = text === null || !holdsActions(cache) ? [] : actionsIn(text);
  if (type === null && actions.length === 0) return null;
  return { path: file.path, type, properties: { ...cache.frontmatter }, actions };
}

const holdsActions = (cache: CachedMetadata): boolean =>
  cache.listItems?.some(({ id }) => id?.startsWith('iv-x') === true) === true;

/** All notes of ours. Only those whose cache shows actions are read, a few at a time. */
export async function readAllNotes(app: App): Promise<IndexedNote[]> {
  const notes: IndexedNote[] = [];
  const toRead: { file: TFile; cache: CachedMetadata }[] = [];
  for (const file of app.vault.getMarkdownFiles()) {
    const cache = app.metadataCache.getFileCache(file);
    if (cache && holdsActions(cache)) toRead.push({ file, cache });
    else if (cache) notes.push(...[indexedNote(file, cache, null)].filter((note) => note !== null));
  }
  for (let from = 0; from < toRead.length; from += readsAtOnce) {
    const batch = toRead.slice(from, from + readsAtOnce);
    const read = batch.map(async ({ file, cache }) =>
      indexedNote(file, cache, await app.vault.cachedRead(file)),
    );
    notes.push(...(await Promise.all(read)).filter((note) => note !== null));
  }
  return notes;
}

/** Whether the metadata cache knows every note; right after start-up it may still be reading. */
export const isCacheComplete = ({ vault, metadataCache }: App): boolean =>
  vault.getMarkdownFiles().every((file) => metadataCache.getFileCache(file) !== null);
