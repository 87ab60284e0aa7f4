import type { Plugin } from 'obsidian';

import type { SessionStore } from '../sessionStore';
import { openKeys } from './openKeys';

/** Registers the overview of the keys. */
export function registerKeys(plugin: Plugin, { context }: SessionStore): void {
  plugin.addCommand({
    id: 'show-session-keys',
    name: context.texts().keys.command,
    callback: () => openKeys(context),
  });
}
