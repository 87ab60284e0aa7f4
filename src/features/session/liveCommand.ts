import type { Plugin } from 'obsidian';

import type { LiveSession, SessionStore } from './sessionStore';

/** A command that is there while a session runs or pauses. */
export interface LiveCommand {
  readonly id: string;
  readonly name: string;
  readonly run: (session: LiveSession) => unknown;
}

/** Adds a command that is offered only while the panel shows a session that is not done. */
export function addLiveCommand(plugin: Plugin, store: SessionStore, { id, name, run }: LiveCommand): void {
  plugin.addCommand({
    id,
    name,
    checkCallback: (checking) => {
      const state = store.state.peek();
      if (state.is !== 'live' || state.note.properties.status === 'done') return false;
      if (!checking) void run(state);
      return true;
    },
  });
}
