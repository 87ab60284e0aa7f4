import type { Plugin } from 'obsidian';

import type { Context } from '@/context';

/** Registers the code block `intervisie`. */
export function registerCodeBlock(plugin: Plugin, context: Context): void {
  void [plugin, context];
}
