import { App } from '../../../../obsidian/app/app.mts';
import { startApp } from '../../../../obsidian/app/createApp.mts';
import type { AppSetting } from '../../../../obsidian/app/appSetting.mts';
import { installDomHelpers } from '../../../../obsidian/core/dom/install.mts';
import { MemoryStore } from '../../../../obsidian/vault/memoryStore.mts';
import { MarkdownView } from '../../../../obsidian/workspace/markdown/markdownView.mts';
import { StatusBar } from '../../../../obsidian/workspace/statusBar.mts';
import { ViewRegistry } from '../../../../obsidian/workspace/viewRegistry.mts';
import { Workspace } from '../../../../obsidian/workspace/workspace.mts';
import { registerViews } from '../../../../page/registerViews.mts';
import { followFiles } from '../../../../page/followFiles.mts';

const noSetting: AppSetting = {
  open: () => undefined,
  openTabById: () => undefined,
  close: () => undefined,
  addSettingTab: () => undefined,
  removeSettingTab: () => undefined,
};

export interface OpenApp {
  readonly app: App;
  readonly store: MemoryStore;
}

/** The whole app on files in memory, its layout ready; with a store, as one more window on the same files. */
export async function openApp(
  files: Record<string, string>,
  store = new MemoryStore(files),
): Promise<OpenApp> {
  installDomHelpers(window);
  const app = appOn(store);
  registerViews(app);
  followFiles(app);
  document.body.replaceChildren(app.workspace.containerEl);
  await startApp(app);
  return { app, store };
}

/** As `createApp` makes it, except that notes are parsed in this thread: there are no workers here. */
function appOn(store: MemoryStore): App {
  const app = new App(store);
  app.viewRegistry = new ViewRegistry();
  app.statusBar = new StatusBar();
  app.workspace = new Workspace(app);
  app.setting = noSetting;
  return app;
}

/** The note that is open in the active tab. */
export function activeNote(app: App): MarkdownView {
  const view = app.workspace.getActiveViewOfType(MarkdownView);
  if (!view) throw new Error('No note is active.');
  return view;
}
