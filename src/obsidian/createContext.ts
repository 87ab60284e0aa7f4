import { Notice, type Plugin } from 'obsidian';

import type { Context } from '@/context';
import type { TaskStyle } from '@/domain/actions/actionLine';
import { propertyNames } from '@/domain/notes/propertyNames';
import { folderFor, ownPropertyNames } from '@/domain/settings/settings';
import { textsIn } from '@/i18n/texts';
import { wallClock } from './clock';
import { createDrafts } from './drafts';
import { createIndexFeed } from './indexFeed';
import { languageFor } from './languages';
import { createLibrary } from './methodLibrary';
import { createNotes } from './notes';
import type { SettingsStore } from './settingsStore';
import { readTasksPluginStyle } from './tasksPlugin';
import { createRecords } from './vaultRecords';

/** Builds what the features work with. Registers listeners on the plugin; reads nothing yet. */
export function createContext(plugin: Plugin, store: SettingsStore): Context {
  const { app } = plugin;
  const drafts = createDrafts(plugin);
  const settings = (): SettingsStore['settings']['value'] => store.settings.value;
  const noteLanguage: Context['noteLanguage'] = () => languageFor(settings().noteLanguage);
  const texts: Context['texts'] = () => textsIn(languageFor(settings().language));
  const { index } = createIndexFeed(plugin);
  const names: Context['propertyNames'] = () => propertyNames(noteLanguage(), ownPropertyNames(settings()));
  const { library, find } = createLibrary(plugin, index, noteLanguage);
  const openForms: Context['openForms'] = new Set();
  plugin.register(() => openForms.forEach((form) => form.close()));
  const say = (text: string): void => void new Notice(text);
  return {
    app,
    notes: createNotes(app),
    index,
    records: createRecords(app, index, names),
    store,
    drafts,
    openForms,
    clock: wallClock,
    random: Math.random,
    texts,
    noteLanguage,
    propertyNames: names,
    folderFor: (type) => folderFor(type, settings(), noteLanguage()),
    taskStyle: async () => taskStyle(settings().taskFormat, await readTasksPluginStyle(app)),
    methodLibrary: library,
    findMethod: find,
    say,
    tell: (written) => {
      if (!written.ok) say(texts().common.refusals[written.refusal]);
      return written.ok;
    },
  };
}

function taskStyle(choice: 'auto' | TaskStyle['format'], found: TaskStyle | null): TaskStyle {
  const { globalFilter = '', format = 'emoji' } = found ?? {};
  return { globalFilter, format: choice === 'auto' ? format : choice };
}
