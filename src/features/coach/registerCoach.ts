import type { Plugin } from 'obsidian';

import type { Context } from '@/context';

/** Stands where the coach part is registered. */
export function registerCoach(_plugin: Plugin, _context: Context): void {
  // Nothing yet.
}
