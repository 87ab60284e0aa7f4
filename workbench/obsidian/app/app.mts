import type { SecretStorage, UserEvent } from 'obsidian';
import { BasesViewTypes } from '../bases/basesViewTypes.mts';
import { RenderContext } from '../bases/values/renderContext.mts';
import { MetadataCache } from '../cache/metadataCache.mts';
import type { ParseNotes } from '../cache/parsing.mts';
import { Keymap } from '../core/keymap.mts';
import { emulateMobile, Platform } from '../core/platform.mts';
import { Scope } from '../core/scope.mts';
import { applyAppearance } from '../settings/appearance.mts';
import { FileManager } from '../vault/fileManager.mts';
import type { FileStore } from '../vault/fileStore.mts';
import { Vault } from '../vault/vault.mts';
import { publicApp } from '../workspace/publicApp.mts';
import type { StatusBar } from '../workspace/statusBar.mts';
import type { ViewRegistry } from '../workspace/viewRegistry.mts';
import type { Workspace } from '../workspace/workspace.mts';
import type { AppSetting } from './appSetting.mts';
import { Commands } from './commands.mts';
import { Hotkeys } from './hotkeys.mts';
import { Plugins } from './plugins.mts';
import { PostProcessors } from './postProcessors.mts';
import { Registries } from './registries.mts';

/** Obsidian's app object: everything hangs from it. `createApp` hands it its screens. */
export class App {
  readonly scope = new Scope();
  readonly keymap = new Keymap(this.scope);
  readonly vault: Vault;
  readonly metadataCache: MetadataCache;
  readonly fileManager: FileManager;
  readonly commands: Commands;
  readonly hotkeyManager: Hotkeys;
  readonly plugins: Plugins;
  readonly registries = new Registries();
  readonly postProcessors = new PostProcessors();
  readonly basesViewTypes = new BasesViewTypes();
  workspace!: Workspace;
  viewRegistry!: ViewRegistry;
  statusBar!: StatusBar;
  setting!: AppSetting;
  lastEvent: UserEvent | null = null;
  renderContext = new RenderContext();
  /** @absent The workbench keeps no secrets. */
  declare readonly secretStorage: SecretStorage;

  constructor(store: FileStore, parse?: ParseNotes) {
    this.vault = new Vault(store);
    this.metadataCache = new MetadataCache(this.vault, parse);
    this.fileManager = new FileManager(this);
    this.commands = new Commands(this);
    this.hotkeyManager = new Hotkeys(this);
    this.plugins = new Plugins(this);
  }

  get isMobile(): boolean {
    return Platform.isMobile;
  }

  isDarkMode(): boolean {
    return document.body.classList.contains('theme-dark');
  }

  /** `obsidian` is the dark theme, `moonstone` the light one. */
  setTheme(name: 'obsidian' | 'moonstone'): void {
    this.saveLocalStorage('theme', name === 'obsidian' ? 'dark' : 'light');
    applyAppearance(publicApp(this), document);
  }

  emulateMobile(on: boolean | null = true): void {
    emulateMobile(on);
  }

  /** A value that this browser keeps for this vault, null when there is none. */
  loadLocalStorage(key: string): unknown {
    const text = window.localStorage.getItem(this.#localKey(key));
    return text === null ? null : (JSON.parse(text) as unknown);
  }

  /** Null forgets the value. */
  saveLocalStorage(key: string, data: unknown): void {
    if (data === null || data === undefined) window.localStorage.removeItem(this.#localKey(key));
    else window.localStorage.setItem(this.#localKey(key), JSON.stringify(data));
  }

  #localKey(key: string): string {
    return `${this.vault.getName()}-${key}`;
  }
}
