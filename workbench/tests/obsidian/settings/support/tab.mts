import type { App, Plugin, SettingDefinitionItem } from 'obsidian';
import { PluginSettingTab, SettingsWindow } from '../../../../obsidian/settings/index.mts';
import { appOnPage } from '../../widgets/support/page.mts';

type Values = Record<string, unknown>;

/** A tab of a plugin, in an open settings window. */
export interface OpenTab {
  tab: PluginSettingTab;
  window: SettingsWindow;
  /** The plugin's settings as they are now. */
  settings: Values;
  /** What was written to `data.json`, each time. */
  saved: Values[];
}

/** An app with a settings window, without tabs. */
export function settingsWindow(): SettingsWindow {
  const app = appOnPage();
  Object.assign(app, {
    loadLocalStorage: () => null,
    vault: {
      getFiles: () => [{ path: 'a.md' }, { path: 'b.canvas' }],
      getAllFolders: (withRoot: boolean) => [...(withRoot ? [{ path: '/' }] : []), { path: 'Intervisie' }],
    },
  });
  return new SettingsWindow(app);
}

/** A plugin's tab with these definitions; `definitions` is asked again at each update. */
export function pluginTab(
  app: App,
  definitions: (tab: PluginSettingTab) => SettingDefinitionItem[],
  plugin: Partial<Plugin> = {},
): PluginSettingTab {
  class Tab extends PluginSettingTab {
    override getSettingDefinitions(): SettingDefinitionItem[] {
      return definitions(this);
    }
  }
  const manifest = { id: 'intervisie', name: 'Intervisie' };
  return new Tab(app, { manifest, ...plugin } as Plugin);
}

/** Opens the settings at a plugin's tab with these definitions. */
export function openTab(
  definitions: (tab: PluginSettingTab) => SettingDefinitionItem[],
  settings: Values = {},
): OpenTab {
  const window = settingsWindow();
  const saved: Values[] = [];
  const saveData = (data: unknown): Promise<void> => {
    saved.push(structuredClone(data) as Values);
    return Promise.resolve();
  };
  const tab = pluginTab(window.app, definitions, { settings, saveData });
  window.addSettingTab(tab);
  window.open();
  window.openTabById('intervisie');
  return { tab, window, settings, saved };
}

/** The row of a setting, by its name. */
export function rowOf(name: string): HTMLElement {
  const names = Array.from(document.querySelectorAll<HTMLElement>('.setting-item-name'));
  const row = names.find((el) => el.textContent === name)?.closest<HTMLElement>('.setting-item');
  if (!row) throw new Error(`No setting "${name}" on the screen`);
  return row;
}

export function fieldOf<T extends HTMLElement = HTMLInputElement>(name: string): T {
  return rowOf(name).querySelector('input, select, textarea') as T;
}

/** The names of the settings that show, in order. */
export function shownNames(): string[] {
  const rows = Array.from(document.querySelectorAll<HTMLElement>('.setting-item:not(.setting-item-heading)'));
  const showing = rows.filter((row) => row.style.display !== 'none');
  return showing.map((row) => row.querySelector('.setting-item-name')?.textContent ?? '');
}
