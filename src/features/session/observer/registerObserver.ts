import type { Plugin } from 'obsidian';

import type { SessionStore } from '../sessionStore';

/** Registers the commands of the observer. */
export function registerObserver(_plugin: Plugin, _store: SessionStore): void {
  return;
}
