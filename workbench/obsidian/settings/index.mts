export { applyAppearance, colorScheme, followSystem, type ColorScheme } from './appearance.mts';
export { createSettings } from './createSettings.mts';
export { PluginSettingTab } from './pluginSettingTab.mts';
export { SettingPage } from './settingPage.mts';
export { SettingTab } from './settingTab.mts';
export { SettingsWindow } from './window/settingsWindow.mts';
