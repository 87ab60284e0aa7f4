import type { Plugin } from 'obsidian';

import { addLiveCommand } from '../liveCommand';
import type { SessionStore } from '../sessionStore';
import { openHandOver } from './openHandOver';
import { groupOf, openRota } from './openRota';

/** Registers handing over roles and the rota. */
export function registerRoles(plugin: Plugin, store: SessionStore): void {
  const { context } = store;
  const words = context.texts().roles.commands;
  addLiveCommand(plugin, store, {
    id: 'hand-over-roles',
    name: words.handOver,
    run: (session) => openHandOver(store, session),
  });
  plugin.addCommand({
    id: 'show-rota',
    name: words.rota,
    callback: () => {
      const state = store.state.peek();
      openRota(context, state.is === 'live' ? groupOf(context, state) : null);
    },
  });
}
