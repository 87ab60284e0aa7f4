import type { PluginManifest } from 'obsidian';
import type { App } from './app.mts';
import { readConfig, writeConfig } from './configFiles.mts';
import type { Plugin } from './plugin.mts';
import { evaluatePlugin, type Modules } from './pluginCode.mts';
import { dataPath } from './pluginData.mts';
import { addStyles, readCode, readManifests, readStyles } from './pluginFiles.mts';

const enabledList = 'community-plugins.json';

/** The vault's plugins, as `app.plugins` in Obsidian's console. */
export class Plugins {
  readonly #app: App;
  /** What a plugin can `require`. */
  modules: Modules = {};
  manifests: Record<string, PluginManifest> = {};
  plugins: Record<string, Plugin> = {};
  enabledPlugins = new Set<string>();
  /** Tells the user of a plugin that did not load; the interface provides it. */
  onFailure: (manifest: PluginManifest, error: unknown) => void = () => undefined;
  readonly #takeAway = new Map<string, () => void>();

  constructor(app: App) {
    this.#app = app;
    app.vault.on('raw', (path) => this.#onRaw(path));
  }

  getPlugin(id: string): Plugin | null {
    return this.plugins[id] ?? null;
  }

  /** Reads which plugins there are and enables those that the vault has enabled, one after another. */
  async initialize(): Promise<void> {
    await this.loadManifests();
    const enabled = await readConfig(this.#app.vault, enabledList);
    this.enabledPlugins = new Set(Array.isArray(enabled) ? (enabled as string[]) : []);
    for (const id of this.enabledPlugins) await this.enablePlugin(id);
  }

  async loadManifests(): Promise<void> {
    this.manifests = await readManifests(this.#app.vault);
  }

  /** False when there is no such plugin or it failed, which is reported. */
  async enablePlugin(id: string): Promise<boolean> {
    if (this.plugins[id]) return true;
    const manifest = this.manifests[id];
    if (!manifest) return false;
    try {
      await this.#load(manifest);
      return true;
    } catch (error) {
      console.error(`Plugin failure: ${id}`, error);
      this.#unload(id);
      this.onFailure(manifest, error);
      return false;
    }
  }

  async #load(manifest: PluginManifest): Promise<void> {
    const { vault } = this.#app;
    const { id } = manifest;
    const [code, styles] = await Promise.all([readCode(vault, manifest), readStyles(vault, manifest)]);
    const PluginClass = evaluatePlugin(code, id, this.modules);
    const plugin = new PluginClass(this.#app, manifest);
    this.plugins[id] = plugin;
    if (styles !== null) this.#takeAway.set(id, addStyles(styles, id, document));
    await (plugin.load() as void | Promise<void>);
  }

  disablePlugin(id: string): Promise<void> {
    this.#unload(id);
    return Promise.resolve();
  }

  #unload(id: string): void {
    const plugin = this.plugins[id];
    delete this.plugins[id];
    plugin?.unload();
    this.#takeAway.get(id)?.();
    this.#takeAway.delete(id);
  }

  async enablePluginAndSave(id: string): Promise<boolean> {
    const enabled = await this.enablePlugin(id);
    if (!enabled) return false;
    this.enabledPlugins.add(id);
    await this.#saveEnabled();
    this.plugins[id]?.onUserEnable();
    return true;
  }

  async disablePluginAndSave(id: string): Promise<void> {
    await this.disablePlugin(id);
    this.enabledPlugins.delete(id);
    await this.#saveEnabled();
  }

  #saveEnabled(): Promise<void> {
    return writeConfig(this.#app.vault, enabledList, [...this.enabledPlugins]);
  }

  /** A plugin is told when its settings are changed by another program. */
  #onRaw(path: string): void {
    for (const plugin of Object.values(this.plugins)) {
      if (path === dataPath(this.#app.vault, plugin.manifest)) plugin.onExternalSettingsChange?.();
    }
  }
}
