import { signal, type Signal } from '@preact/signals';
import { App } from 'obsidian-test-mocks/obsidian';

import type { Context } from '@/context';
import { changeIndex, newIndex, type VaultIndex } from '@/domain/index/vaultIndex';
import { libraryOf } from '@/domain/methods/library';
import type { Method } from '@/domain/methods/method';
import { freeName } from '@/domain/notes/fileName';
import { propertyNames, type PropertyNames } from '@/domain/notes/propertyNames';
import { folderFor, parseSettings } from '@/domain/settings/settings';
import { applyChanges } from '@/domain/text/changes';
import { nl } from '@/i18n/nl';
import { createRecords } from '@/obsidian/vaultRecords';
import { indexedFromText } from './indexedNote';

/**
 * What features work with, on notes in memory; the index follows every change. Links and the metadata cache know the
 * notes that were there at first.
 */
export interface VaultContext {
  readonly context: Context;
  readonly notes: Map<string, string>;
  readonly said: string[];
  readonly index: Signal<VaultIndex | null>;
  now: Date;
  /** Changes a note as another program would. */
  write(path: string, text: string): void;
}

export function vaultContext(
  files: Record<string, string>,
  { initials = 'MB', globalFilter = '', methods = [] as readonly Method[] } = {},
): VaultContext {
  const notes = new Map(Object.entries(files));
  const said: string[] = [];
  const index = signal<VaultIndex | null>(null);
  const follow = (): void => {
    const set = [...notes].map(([path, text]) => indexedFromText(path, text));
    index.value = changeIndex(index.value ?? newIndex(), { set, removed: [] });
  };
  const write = (path: string, text: string): void => {
    notes.set(path, text);
    follow();
  };
  const settings = signal(parseSettings({ initials }));
  const library = libraryOf(methods, []);
  const unused = (): never => {
    throw new Error('not part of this test');
  };
  const app = App.createConfigured__({ files }).asOriginalType__();
  const names = (): PropertyNames => propertyNames('nl');
  const made: VaultContext = {
    notes,
    said,
    index,
    now: new Date('2026-11-25T20:00:00'),
    write,
    context: {
      app,
      notes: {
        read: async (path) => notes.get(path) ?? null,
        create: async (folder, name, text) => {
          const free = freeName(name, (one) => notes.has(`${folder}/${one}.md`));
          write(`${folder}/${free}.md`, text);
          return `${folder}/${free}.md`;
        },
        change: async (path, compute) => {
          const text = notes.get(path);
          if (text === undefined) return { ok: false, refusal: 'note-gone' };
          const result = compute(text);
          if (result.ok) write(path, applyChanges(text, result.changes));
          return result.ok ? { ok: true } : result;
        },
      },
      index,
      records: createRecords(app, index, names),
      store: { settings, load: unused, change: unused },
      drafts: { load: unused, save: unused },
      openForms: new Set(),
      clock: { now: () => made.now },
      random: () => 0,
      texts: () => nl,
      noteLanguage: () => 'nl',
      propertyNames: names,
      folderFor: (type) => folderFor(type, settings.value, 'nl'),
      taskStyle: async () => ({ format: 'emoji', globalFilter }),
      methodLibrary: () => library,
      findMethod: (id) => library.methods.get(id),
      say: (text) => void said.push(text),
      tell: (written) => {
        if (!written.ok) said.push(nl.common.refusals[written.refusal]);
        return written.ok;
      },
    },
  };
  if (notes.size > 0) follow();
  return made;
}
