import type { Plugin } from 'obsidian';

import type { Context } from '@/context';

/** Registers the review: a view in the main area of what was learned over time. */
export function registerReview(plugin: Plugin, context: Context): void {
  void [plugin, context];
}
