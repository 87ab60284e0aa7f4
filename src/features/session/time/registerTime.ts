import type { Plugin } from 'obsidian';

import type { SessionStore } from '../sessionStore';

/** Registers the time in the status bar, and its signs. */
export function registerTime(_plugin: Plugin, _store: SessionStore): void {
  return;
}
