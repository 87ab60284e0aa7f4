import type { App, SettingDefinitionItem } from 'obsidian';
import { SettingTab } from '../settingTab.mts';

const what =
  'A page that stands in for Obsidian, to try and test a plugin on a folder of notes. It is not Obsidian.';

export class AboutTab extends SettingTab {
  override id = 'about';
  override name = 'About';
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
      { name: 'Workbench', desc: what },
      { name: 'Plugin interface', desc: `That of Obsidian ${this.#version}, as far as it is needed here.` },
      { name: 'Vault', desc: this.app.vault.getName() },
    ];
  }
}
