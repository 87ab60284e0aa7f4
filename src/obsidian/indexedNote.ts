import type { App, CachedMetadata, TFile } from 'obsidian';

import { readLines } from '@/domain/index/readLines';
import { nothingRead, type IndexedNote } from '@/domain/index/vaultIndex';
import { wantsText } from '@/domain/index/wantedLines';
import { noteTypeOf, type NoteType } from '@/domain/notes/noteTypes';
import { createPauses } from './pauses';

const readsAtOnce = 4;

/**
 * What the index keeps of a note, or null when nothing in it is ours. The text is only looked at for lines of ours, at the
 * places that the cache gives.
 */
export function indexedNote(
  { path }: Pick<TFile, 'path'>,
  cache: CachedMetadata,
  text: string | null,
): IndexedNote | null {
  const type = typeOf(cache);
  const read = text !== null && wantsText(type, cache) ? readLines(text, cache, type) : nothingRead;
  if (type === null && read.actions.length === 0) return null;
  return { path, type, properties: cache.frontmatter ?? {}, ...read };
}

/** Most notes have no properties at all, and then there is nothing to look at. */
const typeOf = ({ frontmatter }: CachedMetadata): NoteType | null =>
  frontmatter ? noteTypeOf(frontmatter.type) : null;

const isToRead = (cache: CachedMetadata): boolean => wantsText(typeOf(cache), cache);

/**
 * What the index keeps of a note now. The note is read only when its cache shows lines of ours; one that can't be read
 * counts without them until it changes.
 */
export async function readNote(app: App, file: TFile): Promise<IndexedNote | null> {
  const cache = app.metadataCache.getFileCache(file);
  if (!cache) return null;
  return isToRead(cache) ? await readLinesOf(app, { file, cache }) : indexedNote(file, cache, null);
}

/** A note that has to be read, with what the metadata cache knows of it. */
interface ToRead {
  readonly file: TFile;
  readonly cache: CachedMetadata;
}

async function readLinesOf({ vault }: App, { file, cache }: ToRead): Promise<IndexedNote | null> {
  const text = await vault.cachedRead(file).catch(() => null);
  return indexedNote(file, cache, text);
}

/** All notes of ours: first what the metadata cache knows of all, then the few that have to be read. */
export async function readAllNotes(app: App): Promise<IndexedNote[]> {
  const notes: IndexedNote[] = [];
  const toRead: ToRead[] = [];
  const pauseIfDue = createPauses();
  for (const file of app.vault.getMarkdownFiles()) {
    const cache = app.metadataCache.getFileCache(file);
    if (cache && isToRead(cache)) toRead.push({ file, cache });
    else putIfOurs(notes, cache && indexedNote(file, cache, null));
    const pause = pauseIfDue();
    if (pause) await pause;
  }
  await readNotes(app, toRead, notes);
  return notes;
}

function putIfOurs(notes: IndexedNote[], note: IndexedNote | null): void {
  if (note) notes.push(note);
}

/** A few readers take the next file each as soon as they are done with one, and put what they read with the others. */
async function readNotes(app: App, toRead: readonly ToRead[], notes: IndexedNote[]): Promise<void> {
  const left = toRead.values();
  const pauseIfDue = createPauses();
  const read = async (): Promise<void> => {
    for (const one of left) {
      putIfOurs(notes, await readLinesOf(app, one));
      const pause = pauseIfDue();
      if (pause) await pause;
    }
  };
  await Promise.all(Array.from({ length: readsAtOnce }, read));
}

/** Whether the metadata cache knows every note; right after start-up it may still be reading. */
export async function isCacheComplete({ vault, metadataCache }: App): Promise<boolean> {
  const pauseIfDue = createPauses();
  for (const file of vault.getMarkdownFiles()) {
    if (metadataCache.getFileCache(file) === null) return false;
    const pause = pauseIfDue();
    if (pause) await pause;
  }
  return true;
}
