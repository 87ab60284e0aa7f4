import type { Plugin } from 'obsidian';

import type { SessionStore } from '../sessionStore';

/** Registers the overview of the keys. */
export function registerKeys(_plugin: Plugin, _store: SessionStore): void {
  return;
}
