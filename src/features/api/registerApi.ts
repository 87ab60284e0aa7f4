import type { Plugin } from 'obsidian';

import type { Context } from '@/context';

/** Registers what other plugins, the command line and links can ask. */
export function registerApi(plugin: Plugin, context: Context): void {
  void [plugin, context];
}
