import type { Plugin } from 'obsidian';

import type { SessionStore } from '../sessionStore';

/** Registers the room screen: a window with only phase, rule, time and turn. */
export function registerRoom(_plugin: Plugin, _store: SessionStore): void {
  return;
}
