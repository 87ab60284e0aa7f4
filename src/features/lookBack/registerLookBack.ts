import type { Plugin } from 'obsidian';

import type { Context } from '@/context';

/** Registers looking back on what one wrote in reflections. */
export function registerLookBack(plugin: Plugin, context: Context): void {
  void [plugin, context];
}
