import type { Plugin } from 'obsidian';

import type { SessionStore } from '../sessionStore';

/** Registers the commands that give the turn. */
export function registerTurns(_plugin: Plugin, _store: SessionStore): void {
  return;
}
