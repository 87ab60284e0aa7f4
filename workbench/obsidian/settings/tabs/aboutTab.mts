import type { App, SettingDefinitionItem } from 'obsidian';
import { SettingTab } from '../settingTab.mts';
import { words } from '../words.mts';

export class AboutTab extends SettingTab {
  override id = 'about';
  override name = words().about;
  override icon = 'lucide-info';
  readonly #version: string;

  /** `version` of the interface for plugins that the workbench follows. */
  constructor(app: App, version: string) {
    super();
    this.app = app;
    this.#version = version;
  }

  override getSettingDefinitions(): SettingDefinitionItem[] {
    return [
      { name: words().workbench, desc: words().workbenchText },
      { name: words().pluginInterface, desc: words().pluginInterfaceText(this.#version) },
      { name: words().vault, desc: this.app.vault.getName() },
    ];
  }
}
