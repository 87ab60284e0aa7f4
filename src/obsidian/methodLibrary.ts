import { computed, signal, type ReadonlySignal } from '@preact/signals';
import type { App, Plugin } from 'obsidian';

import { notesOfType, type IndexedNote, type VaultIndex } from '@/domain/index/vaultIndex';
import { libraryOf, type MethodLibrary, type OwnMethod } from '@/domain/methods/library';
import type { Method } from '@/domain/methods/method';
import { parseMethod } from '@/domain/methods/parseMethod';
import type { NoteLanguage } from '@/domain/notes/noteTypes';
import { builtInMethods } from '@/templates';

/** A user's own method note as it was read: the index has another one for its path as soon as it changes. */
interface ReadMethod extends OwnMethod {
  readonly note: IndexedNote;
}

/** All methods at hand, and one of them by its id, for which the others need not be read. */
export interface Methods {
  readonly library: () => MethodLibrary;
  readonly find: (id: string) => Method | undefined;
}

/**
 * The methods at hand: the built-in ones of the note language and the user's own notes over them. Methods are read on
 * first use; own notes are read again one by one, as they change, and what shows methods follows.
 */
export function createLibrary(
  plugin: Plugin,
  index: ReadonlySignal<VaultIndex | null>,
  language: () => NoteLanguage,
): Methods {
  const own = signal<readonly ReadMethod[]>([]);
  let wanted: readonly IndexedNote[] = [];
  const follow = async (notes: readonly IndexedNote[]): Promise<void> => {
    if (isSame(notes, wanted)) return;
    wanted = notes;
    const read = await readMethods(plugin.app, notes, own.value);
    if (wanted === notes) own.value = read;
  };
  plugin.register(index.subscribe((value) => void (value && follow(notesOfType(value, 'method')))));
  const ownLibrary = computed(() => libraryOf([], own.value));
  const read = builtInReader();
  const texts = (): readonly string[] => builtInMethods[language()];
  const library = computed(() =>
    libraryOf(
      texts().flatMap((text) => read(text) ?? []),
      own.value,
    ),
  );
  const findBuiltIn = (id: string): Method | null =>
    read(texts().find((text) => text.includes(`\nid: ${id}\n`)) ?? '');
  return {
    library: () => library.value,
    find: (id) => ownLibrary.value.methods.get(id) ?? findBuiltIn(id) ?? undefined,
  };
}

const isSame = (some: readonly IndexedNote[], others: readonly IndexedNote[]): boolean =>
  some.length === others.length && some.every((note, place) => note === others[place]);

async function readMethods(
  { vault }: App,
  notes: readonly IndexedNote[],
  known: readonly ReadMethod[],
): Promise<ReadMethod[]> {
  const read = async (note: IndexedNote): Promise<ReadMethod | null> => {
    const before = known.find((one) => one.note === note);
    if (before) return before;
    const file = vault.getFileByPath(note.path);
    const text = file && (await vault.cachedRead(file).catch(() => null));
    return text === null ? null : { note, path: note.path, parsed: parseMethod(text) };
  };
  return (await Promise.all(notes.map(read))).filter((method) => method !== null);
}

/** Reads built-in methods by their texts, each once: they never change. */
function builtInReader(): (text: string) => Method | null {
  const read = new Map<string, Method | null>();
  return (text) => {
    if (!read.has(text)) read.set(text, parseMethod(text).method);
    return read.get(text) ?? null;
  };
}
