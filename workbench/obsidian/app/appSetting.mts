import type { SettingTab } from 'obsidian';

/** The settings window, as far as the app and its plugins know it. */
export interface AppSetting {
  open(): void;
  openTabById(id: string): unknown;
  close(): void;
  addSettingTab(tab: SettingTab): void;
  removeSettingTab(tab: SettingTab): void;
}
