import { effect } from '@preact/signals';
import type { Plugin } from 'obsidian';

import { lookAgain, type SignsSeen, type TimeSign } from '@/domain/session/timeSigns';
import { createBell } from '@/obsidian/sound';
import type { SessionStore } from '../sessionStore';

/** One strike when the time is nearly up, two when it is. */
const strikes: Readonly<Record<TimeSign, number>> = { calm: 0, soft: 1, over: 2 };

/** Lets the signs of the session's time be heard, where the user has asked for that in the settings. */
export function ringSigns(plugin: Plugin, store: SessionStore): void {
  const bell = createBell(plugin);
  let seen: SignsSeen | null = null;
  const follow = (): void => {
    const state = store.state.value;
    if (state.is !== 'live' || state.note.properties.status !== 'running') return;
    const look = lookAgain(seen, state.path, state.note.properties.clock, store.now.value);
    seen = look.seen;
    const isAsked = store.context.store.settings.peek().timeSound === 'bell';
    if (look.given && isAsked) void bell.strike(strikes[look.given]);
  };
  plugin.register(effect(follow));
}
