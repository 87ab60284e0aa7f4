import type { Plugin } from 'obsidian';

import { markSigns, type Mark } from '@/domain/contributions/contribution';
import { addLiveCommand } from '../liveCommand';
import { parkLast } from '../parking/parkLast';
import type { SessionStore } from '../sessionStore';
import { markNext } from './markNext';

/** Registers the commands for questions, advice and the wording of the question. */
export function registerCards(plugin: Plugin, store: SessionStore): void {
  const words = store.context.texts().cards.commands;
  addLiveCommand(plugin, store, {
    id: 'park-last-line',
    name: words.park,
    run: (session) => parkLast(store, session),
  });
  for (const sign of Object.keys(markSigns) as Mark[]) {
    addLiveCommand(plugin, store, {
      id: `mark-next-${sign}`,
      name: words[sign],
      run: (session) => markNext(store, session, sign),
    });
  }
}
