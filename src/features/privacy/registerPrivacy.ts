import type { Plugin } from 'obsidian';

import type { Context } from '@/context';

/** Stands where the privacy part is registered. */
export function registerPrivacy(_plugin: Plugin, _context: Context): void {
  // Nothing yet.
}
