import type { App } from 'obsidian';
import { apiVersion } from '../core/version.mts';
import { AboutTab } from './tabs/aboutTab.mts';
import { AppearanceTab } from './tabs/appearanceTab.mts';
import { CommunityPluginsTab, type PluginSwitches } from './tabs/communityPluginsTab.mts';
import { GeneralTab } from './tabs/generalTab.mts';
import { SettingsWindow } from './window/settingsWindow.mts';

/** Makes `app.setting`, with the tabs of the workbench itself. */
export function createSettings(app: App, plugins: PluginSwitches): SettingsWindow {
  const settings = new SettingsWindow(app);
  settings.addAppTab(new GeneralTab(app));
  settings.addAppTab(new AppearanceTab(app));
  settings.addAppTab(new CommunityPluginsTab(app, plugins, settings));
  settings.addAppTab(new AboutTab(app, apiVersion));
  return settings;
}
