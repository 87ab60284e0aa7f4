import type { App, Plugin } from 'obsidian';
import { SettingTab } from './settingTab.mts';

type Values = Record<string, unknown>;

/** A plugin's tab, whose controls read and write `plugin.settings`. */
export abstract class PluginSettingTab extends SettingTab {
  plugin: Plugin;

  constructor(app: App, plugin: Plugin) {
    super();
    this.app = app;
    this.plugin = plugin;
    this.id = plugin.manifest.id;
    this.name = plugin.manifest.name;
  }

  override getControlValue(key: string): unknown {
    return (this.plugin.settings as Values | undefined)?.[key];
  }

  override async setControlValue(key: string, value: unknown): Promise<void> {
    const settings = (this.plugin.settings ??= {}) as Values;
    settings[key] = value;
    await this.plugin.saveData(settings);
  }
}
