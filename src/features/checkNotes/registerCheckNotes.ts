import type { Plugin } from 'obsidian';

import type { Context } from '@/context';

/** Registers *Check notes*. */
export function registerCheckNotes(plugin: Plugin, context: Context): void {
  void [plugin, context];
}
