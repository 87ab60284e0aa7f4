import type { Plugin } from 'obsidian';

import type { Context } from '@/context';

/** Registers drawing a casus or a theme as a canvas. */
export function registerGraph(plugin: Plugin, context: Context): void {
  void [plugin, context];
}
