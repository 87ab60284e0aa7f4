import { parseInWorker } from '../cache/parsing.mts';
import { applyAppearance } from '../settings/index.mts';
import type { FileStore } from '../vault/fileStore.mts';
import { Notice } from '../widgets/index.mts';
import { publicApp } from '../workspace/publicApp.mts';
import { StatusBar } from '../workspace/statusBar.mts';
import { ViewRegistry } from '../workspace/viewRegistry.mts';
import { Workspace } from '../workspace/workspace.mts';
import { App } from './app.mts';
import type { AppSetting } from './appSetting.mts';
import { askDeletion } from './askDeletion.mts';
import { followLastEvent } from './lastEvent.mts';
import { pluginModules } from './pluginModules.mts';

export interface Screens {
  /** Makes the settings window, once the rest of the app is there. */
  setting: (app: App) => AppSetting;
}

/** The app with its screens, before anything is read from the vault. The DOM helpers must be installed. */
export function createApp(store: FileStore, screens: Screens): App {
  const app = new App(store, parseInWorker(new URL('parser.js', import.meta.url)));
  app.viewRegistry = new ViewRegistry();
  app.statusBar = new StatusBar();
  app.workspace = new Workspace(app);
  app.setting = screens.setting(app);
  app.plugins.modules = pluginModules();
  app.plugins.onFailure = ({ name }) => void new Notice(`Failed to load plugin "${name}".`);
  app.fileManager.confirmDeletion = (file) => askDeletion(app, file);
  app.keymap.listenTo(window);
  followLastEvent(app, window);
  return app;
}

/**
 * Starts in the order of the real app: plugins load while the vault is still empty, then 'create' fires for every file,
 * then the layout is restored and becomes ready. The metadata cache goes on filling meanwhile.
 */
export async function startApp(app: App): Promise<void> {
  await app.vault.open();
  await makeConfigFolder(app);
  applyAppearance(publicApp(app), document);
  await app.hotkeyManager.load();
  await app.plugins.initialize();
  await app.vault.load();
  app.metadataCache.initialize();
  await app.workspace.initialize();
}

/** The app too makes one in a folder that is not a vault yet. */
async function makeConfigFolder({ vault }: App): Promise<void> {
  if (!(await vault.adapter.exists(vault.configDir))) await vault.adapter.mkdir(vault.configDir);
}
