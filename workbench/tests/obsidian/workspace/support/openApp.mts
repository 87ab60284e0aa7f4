import { createApp, startApp } from '../../../../obsidian/app/createApp.mts';
import type { App } from '../../../../obsidian/app/app.mts';
import type { AppSetting } from '../../../../obsidian/app/appSetting.mts';
import { installDomHelpers } from '../../../../obsidian/core/dom/install.mts';
import { MemoryStore } from '../../../../obsidian/vault/memoryStore.mts';
import { MarkdownView } from '../../../../obsidian/workspace/markdown/markdownView.mts';
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

/** The whole app on files in memory, its layout ready. */
export async function openApp(files: Record<string, string>): Promise<OpenApp> {
  installDomHelpers(window);
  const store = new MemoryStore(files);
  const app = createApp(store, { setting: () => noSetting });
  registerViews(app);
  followFiles(app);
  document.body.replaceChildren(app.workspace.containerEl);
  await startApp(app);
  return { app, store };
}

/** The note that is open in the active tab. */
export function activeNote(app: App): MarkdownView {
  const view = app.workspace.getActiveViewOfType(MarkdownView);
  if (!view) throw new Error('No note is active.');
  return view;
}
