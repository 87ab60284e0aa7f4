import type { Plugin } from 'obsidian';

import { addLiveCommand } from '../liveCommand';
import type { LiveSession, SessionStore } from '../sessionStore';
import { toggleTalkTime } from './talkActs';
import { nextTurn, previousTurn } from './turnActs';

/** Registers the commands that give the turn and count talk time. */
export function registerTurns(plugin: Plugin, store: SessionStore): void {
  const words = store.context.texts().turns.commands;
  const add = (id: string, name: string, run: (session: LiveSession) => unknown): void =>
    addLiveCommand(plugin, store, { id, name, run });
  add('next-turn', words.next, (session) => nextTurn(store, session));
  add('previous-turn', words.previous, (session) => previousTurn(store, session));
  add('count-talk-time', words.talkTime, (session) => toggleTalkTime(store, session));
}
