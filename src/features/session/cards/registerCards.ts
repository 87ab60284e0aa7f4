import type { Plugin } from 'obsidian';

import type { SessionStore } from '../sessionStore';

/** Registers the commands for questions, advice and the wording of the question. */
export function registerCards(_plugin: Plugin, _store: SessionStore): void {
  return;
}
