import type { CachedMetadata } from 'obsidian';
import { parseNote, parserClient } from '../../metadata/index.mts';
import { giveWay } from './giveWay.mts';

/** Turns the texts of notes into what the cache keeps of them, in the same order. */
export type ParseNotes = (texts: readonly string[]) => Promise<CachedMetadata[]>;

/** How long the page may be kept from its own work, in ms. */
const longestChunk = 12;

/** In this thread, giving way to the page between chunks. */
export const parseInChunks: ParseNotes = async (texts) => {
  const caches: CachedMetadata[] = [];
  let started = performance.now();
  for (const text of texts) {
    if (performance.now() - started > longestChunk) {
      await giveWay();
      started = performance.now();
    }
    caches.push(parseNote(text));
  }
  return caches;
};

/** In a worker, so that the page stays free; in this thread once the worker fails. */
export function parseInWorker(url: URL): ParseNotes {
  const client = parserClient(new Worker(url, { type: 'module' }));
  let failed = false;
  return async (texts) => {
    if (failed) return parseInChunks(texts);
    try {
      return await Promise.all(texts.map((text) => client.parse(text)));
    } catch (error) {
      failed = true;
      console.error('Notes are parsed in the page itself from now on:', error);
      return parseInChunks(texts);
    }
  };
}
