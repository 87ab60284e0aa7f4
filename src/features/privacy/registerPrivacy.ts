import type { Plugin } from 'obsidian';

import type { Context } from '@/context';
import { registerCheck } from './check/openCheck';
import { createLeftAlone } from './leftAlone';

/** Registers the check for what leads to people. */
export function registerPrivacy(plugin: Plugin, context: Context): void {
  const leftAlone = createLeftAlone(plugin.app);
  plugin.registerEvent(plugin.app.vault.on('rename', (file, oldPath) => leftAlone.move(oldPath, file.path)));
  registerCheck(plugin, context, leftAlone);
}
