import type { Plugin } from 'obsidian';

import { tallyKinds } from '@/domain/session/talliesRead';
import { addLiveCommand } from '../liveCommand';
import type { SessionStore } from '../sessionStore';
import { tally } from './tallyActs';

/** Registers the commands of the observer: one to count each kind. */
export function registerObserver(plugin: Plugin, store: SessionStore): void {
  const words = store.context.texts().observer;
  for (const kind of tallyKinds) {
    addLiveCommand(plugin, store, {
      id: `count-${kind}`,
      name: words.command(words.kinds[kind]),
      run: () => tally(store, kind, 1),
    });
  }
}
