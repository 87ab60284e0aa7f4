import type { Plugin } from 'obsidian';

import type { SessionStore } from '../sessionStore';

/** Registers handing over roles and the rota. */
export function registerRoles(_plugin: Plugin, _store: SessionStore): void {
  return;
}
