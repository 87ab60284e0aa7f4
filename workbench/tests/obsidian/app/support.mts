import { App } from '../../../obsidian/app/app.mts';
import type { AppSetting } from '../../../obsidian/app/appSetting.mts';
import { Plugin } from '../../../obsidian/app/plugin.mts';
import { installDomHelpers } from '../../../obsidian/core/dom/install.mts';
import { MemoryStore } from '../../../obsidian/vault/memoryStore.mts';
import { ViewRegistry } from '../../../obsidian/workspace/viewRegistry.mts';

export interface Opened {
  app: App;
  store: MemoryStore;
  settingTabs: unknown[];
}

/** An app without its workspace; plugins find `Plugin` in the module `obsidian`, and nothing else. */
export async function openApp(files: Record<string, string> = {}): Promise<Opened> {
  installDomHelpers(window);
  const store = new MemoryStore(files);
  const app = new App(store);
  const settingTabs: unknown[] = [];
  app.viewRegistry = new ViewRegistry();
  app.setting = listOf(settingTabs);
  app.plugins.modules = { obsidian: () => ({ Plugin }) };
  await app.vault.open();
  return { app, store, settingTabs };
}

function listOf(tabs: unknown[]): AppSetting {
  return {
    open: () => undefined,
    close: () => undefined,
    openTabById: () => null,
    addSettingTab: (tab) => void tabs.push(tab),
    removeSettingTab: (tab) => tabs.remove(tab),
  };
}

/** The files of a plugin whose class has this body. */
export function pluginFiles(
  id: string,
  body: string,
  more: Record<string, string> = {},
): Record<string, string> {
  const folder = `.obsidian/plugins/${id}`;
  const manifest = {
    id,
    name: `De ${id}`,
    version: '1.0.0',
    minAppVersion: '1.0.0',
    author: 'A',
    description: 'B',
  };
  const extra = Object.entries(more).map(([name, text]) => [`${folder}/${name}`, text]);
  return {
    [`${folder}/manifest.json`]: JSON.stringify(manifest),
    [`${folder}/main.js`]: `const { Plugin } = require('obsidian'); module.exports = class extends Plugin { ${body} };`,
    ...(Object.fromEntries(extra) as Record<string, string>),
  };
}
