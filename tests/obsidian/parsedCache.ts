import type { CachedMetadata } from 'obsidian';
import { vi } from 'vitest';

interface Reader {
  readonly parseNote: (text: string) => CachedMetadata;
}

const reader = await vi.importActual<Reader>('../../workbench/metadata/parseNote.mts');

/** What the metadata cache says of a note with this text. */
export const cacheOf = (text: string): CachedMetadata => reader.parseNote(text);
