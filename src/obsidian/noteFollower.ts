import { signal, type ReadonlySignal } from '@preact/signals';
import { MarkdownView, type Plugin } from 'obsidian';

import type { Notes } from './notes';
import { onceAfterThis } from './onceAfterThis';

/** A note that is being followed: its path and its text as it is now, null when the note is gone, and as it was last read. */
export interface FollowedNote {
  readonly path: string;
  readonly text: string | null;
  readonly lastText: string | null;
}

/** Follows one note at a time, whoever changes it: by hand in an editor, on disk, or through us. */
export interface NoteFollower {
  readonly note: ReadonlySignal<FollowedNote | null>;
  /** Follows another note, or none. */
  follow(path: string | null): Promise<void>;
  /** Reads the note again now. */
  refresh(): Promise<void>;
}

/** A follower, with what it must know of the vault. */
interface Following extends NoteFollower {
  readonly isAt: (path: string | undefined) => boolean;
  /** Known by its new path at once: what is written before the note is read again must find it. */
  readonly moveTo: (path: string) => void;
}

export function createNoteFollower(plugin: Plugin, notes: Notes): NoteFollower {
  const following = newFollowing(notes);
  watch(plugin, following);
  return following;
}

function newFollowing(notes: Notes): Following {
  const note = signal<FollowedNote | null>(null);
  let path: string | null = null;
  let reads = 0;
  const show = (text: string | null): void => {
    const before = note.value?.path === path ? note.value : null;
    if (path === null || (before && before.text === text)) return;
    note.value = { path, text, lastText: text ?? before?.lastText ?? null };
  };
  const refresh = async (): Promise<void> => {
    const read = (reads += 1);
    const text = path === null ? null : await notes.read(path);
    if (read === reads) show(text);
  };
  return {
    note,
    refresh,
    follow: async (next) => {
      path = next;
      if (next === null) note.value = null;
      await refresh();
    },
    isAt: (one) => one === path,
    moveTo: (next) => {
      path = next;
      if (note.value) note.value = { ...note.value, path: next };
    },
  };
}

/** Reads the note again whenever something happens to it. */
function watch(plugin: Plugin, following: Following): void {
  const { vault, workspace } = plugin.app;
  const { isAt, moveTo } = following;
  const refreshIf = (changed: string): void => {
    if (isAt(changed)) void following.refresh();
  };
  // What is typed is drawn first: reading a long note again would hold up every key.
  const soon = onceAfterThis(() => void following.refresh());
  plugin.registerEvent(vault.on('modify', (file) => refreshIf(file.path)));
  plugin.registerEvent(vault.on('create', (file) => refreshIf(file.path)));
  plugin.registerEvent(vault.on('delete', (file) => refreshIf(file.path)));
  plugin.registerEvent(
    vault.on('rename', (file, oldPath) => {
      if (isAt(oldPath)) moveTo(file.path);
      refreshIf(file.path);
    }),
  );
  plugin.registerEvent(
    workspace.on('editor-change', (_editor, info) => {
      if (info instanceof MarkdownView && isAt(info.file?.path)) soon();
    }),
  );
}
