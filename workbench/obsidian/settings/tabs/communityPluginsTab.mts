import type { App, PluginManifest, SettingDefinitionItem, SettingDefinitionRender } from 'obsidian';
import type { Setting } from '../../widgets/setting/setting.mts';
import { SettingTab } from '../settingTab.mts';
import { words } from '../words.mts';

/** What the tab needs of `app.plugins`. */
export interface PluginSwitches {
  manifests: Record<string, PluginManifest>;
  plugins: Record<string, unknown>;
  enablePluginAndSave(id: string): Promise<boolean>;
  disablePluginAndSave(id: string): Promise<void>;
}

/** What the tab needs of `app.setting`. */
export interface TabOpener {
  pluginTabs: readonly SettingTab[];
  openTabById(id: string): unknown;
}

/** The plugins of the vault, each with a switch and a way to its settings. */
export class CommunityPluginsTab extends SettingTab {
  override id = 'community-plugins';
  override name = words().plugins;
  override icon = 'lucide-puzzle';
  readonly #plugins: PluginSwitches;
  readonly #opener: TabOpener;

  constructor(app: App, plugins: PluginSwitches, opener: TabOpener) {
    super();
    this.app = app;
    this.#plugins = plugins;
    this.#opener = opener;
  }

  override getSettingDefinitions(): SettingDefinitionItem[] {
    const manifests = Object.values(this.#plugins.manifests);
    const byName = manifests.sort((one, other) => one.name.localeCompare(other.name));
    return [
      {
        type: 'list',
        heading: words().installedPlugins,
        emptyState: words().noPlugins,
        items: byName.map((manifest) => this.#pluginRow(manifest)),
      },
    ];
  }

  #pluginRow(manifest: PluginManifest): SettingDefinitionRender {
    const { name, version, author, description } = manifest;
    return {
      name,
      desc: words().pluginText(version, author, description),
      render: (setting) => this.#drawControls(setting as unknown as Setting, manifest.id),
    };
  }

  #drawControls(setting: Setting, id: string): void {
    if (this.#opener.pluginTabs.some((tab) => tab.id === id)) {
      setting.addExtraButton((button) =>
        button.setTooltip(words().pluginOptions).onClick(() => this.#opener.openTabById(id)),
      );
    }
    setting.addToggle((toggle) => {
      toggle.setValue(id in this.#plugins.plugins).onChange((on) => void this.#switch(id, on));
    });
  }

  async #switch(id: string, on: boolean): Promise<void> {
    if (on) await this.#plugins.enablePluginAndSave(id);
    else await this.#plugins.disablePluginAndSave(id);
    this.update();
  }
}
