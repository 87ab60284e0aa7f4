import type { Plugin } from 'obsidian';

import type { Context } from '@/context';

/** Stands where the share part is registered. */
export function registerShare(_plugin: Plugin, _context: Context): void {
  // Nothing yet.
}
