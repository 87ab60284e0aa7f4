import { signal, type Signal } from '@preact/signals';
import { App } from 'obsidian-test-mocks/obsidian';

import type { Context } from '@/context';
import { actionsIn } from '@/domain/actions/actionLine';
import { changeIndex, newIndex, type VaultIndex } from '@/domain/index/vaultIndex';
import { propertyNames } from '@/domain/notes/propertyNames';
import { parseSettings } from '@/domain/settings/settings';
import { applyChanges } from '@/domain/text/changes';
import { nl } from '@/i18n/nl';

/** What the list of actions works with, on notes in memory; the index follows every change. */
export interface ListContext {
  readonly context: Context;
  readonly notes: Map<string, string>;
  readonly said: string[];
  readonly index: Signal<VaultIndex | null>;
  now: Date;
  /** Changes a note as another program would. */
  write(path: string, text: string): void;
}

export function listContext(files: Record<string, string>, initials = 'MB'): ListContext {
  const notes = new Map(Object.entries(files));
  const said: string[] = [];
  const index = signal<VaultIndex | null>(null);
  const follow = (): void => {
    const set = [...notes].map(([path, text]) => ({
      path,
      type: null,
      properties: {},
      actions: actionsIn(text),
    }));
    index.value = changeIndex(index.value ?? newIndex(), { set, removed: [] });
  };
  const write = (path: string, text: string): void => {
    notes.set(path, text);
    follow();
  };
  const settings = signal(parseSettings({ initials }));
  const unused = (): never => {
    throw new Error('not part of this test');
  };
  const made: ListContext = {
    notes,
    said,
    index,
    now: new Date('2026-11-25T20:00:00'),
    write,
    context: {
      app: App.createConfigured__().asOriginalType__(),
      notes: {
        read: async (path) => notes.get(path) ?? null,
        create: unused,
        change: async (path, compute) => {
          const text = notes.get(path);
          if (text === undefined) return { ok: false, refusal: 'note-gone' };
          const result = compute(text);
          if (result.ok) write(path, applyChanges(text, result.changes));
          return result.ok ? { ok: true } : result;
        },
      },
      index,
      store: { settings, load: unused, change: unused },
      drafts: { load: unused, save: unused },
      clock: { now: () => made.now },
      random: unused,
      texts: () => nl,
      noteLanguage: () => 'nl',
      propertyNames: () => propertyNames('nl'),
      folderFor: unused,
      taskStyle: async () => ({ format: 'emoji', globalFilter: '#task' }),
      library: unused,
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
