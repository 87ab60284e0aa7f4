import type { Plugin } from 'obsidian';

import type { Context } from '@/context';

/** Stands where the preparation part is registered. */
export function registerPreparation(_plugin: Plugin, _context: Context): void {
  // Nothing yet.
}
