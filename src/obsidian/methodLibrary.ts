import type { ReadonlySignal } from '@preact/signals';
import type { Plugin } from 'obsidian';

import type { VaultIndex } from '@/domain/index/vaultIndex';
import { notesOfType } from '@/domain/index/vaultIndex';
import { readLibrary, type MethodLibrary, type MethodSource } from '@/domain/methods/library';
import type { NoteLanguage } from '@/domain/notes/noteTypes';
import { builtInMethods } from '@/templates';

/**
 * The methods at hand: the built-in ones of the note language and the user's own notes over them. Read on first use;
 * own notes are read again when they change.
 */
export function createLibrary(
  plugin: Plugin,
  index: ReadonlySignal<VaultIndex | null>,
  language: () => NoteLanguage,
): () => MethodLibrary {
  const own = new Map<string, string>();
  let known: { language: NoteLanguage; library: MethodLibrary } | null = null;
  const read = async (): Promise<void> => {
    const paths = index.value ? notesOfType(index.value, 'method').map(({ path }) => path) : [];
    const files = paths.flatMap((path) => plugin.app.vault.getFileByPath(path) ?? []);
    const texts = await Promise.all(files.map((file) => plugin.app.vault.cachedRead(file)));
    own.clear();
    files.forEach((file, place) => own.set(file.path, texts[place] ?? ''));
    known = null;
  };
  plugin.register(index.subscribe((value) => void (value && read())));
  return () => {
    if (known?.language !== language())
      known = { language: language(), library: readLibrary(sources(language(), own)) };
    return known.library;
  };
}

function sources(language: NoteLanguage, own: ReadonlyMap<string, string>): MethodSource[] {
  const builtIn = builtInMethods[language].map((text, place) => ({
    source: `${language}/${String(place)}`,
    text,
  }));
  return [...builtIn, ...[...own].map(([source, text]) => ({ source, text }))];
}
