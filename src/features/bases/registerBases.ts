import type { Plugin } from 'obsidian';

import type { Context } from '@/context';

/** Registers what there is for Bases. */
export function registerBases(plugin: Plugin, context: Context): void {
  void [plugin, context];
}
