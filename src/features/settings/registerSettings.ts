import type { Plugin } from 'obsidian';

import type { Context } from '@/context';
import { IntervisieSettingTab } from './IntervisieSettingTab';

/** Registers the tab in Obsidian's settings. */
export function registerSettings(plugin: Plugin, context: Context): void {
  plugin.addSettingTab(new IntervisieSettingTab(plugin, context));
}
