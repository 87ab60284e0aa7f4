import { signal } from '@preact/signals';
import type { Plugin } from 'obsidian';

import type { Method } from '@/domain/methods/method';
import { parseSettings, type Settings } from '@/domain/settings/settings';
import type { LiveSession, SessionStore } from '@/features/session/sessionStore';
import { createSessionStore } from '@/features/session/sessionStore';
import { methodOf, textUnderWay } from '../../../support/underWay';
import { evening } from '../../../support/sessions';
import { vaultContext, type VaultContext } from '../../../support/vaultContext';

/** A store that shows one session, on notes in memory, at a time of the test's choosing. */
export interface LiveStore extends VaultContext {
  readonly store: SessionStore;
  readonly session: () => LiveSession;
  readonly text: () => string;
  /** Looks at the clock so many seconds after the session began, and waits until that is on the screen. */
  readonly at: (seconds: number) => Promise<void>;
}

/** Three phases of ten minutes, of which the last is elastic. */
export const threePhases = methodOf([['A'], ['B'], ['C', 'elastic:: yes']]);

const path = 's.md';

/** Resolves when what has changed is on the screen. */
const shown = (): Promise<void> =>
  new Promise((resolve) => window.requestAnimationFrame(() => window.setTimeout(resolve)));

/** A plugin of which nothing is left to take away after a test. */
export const plugin = {
  app: { vault: { on: () => ({}) }, workspace: { on: () => ({}) } },
  register: () => undefined,
  registerEvent: () => undefined,
  registerInterval: (id: number) => id,
  registerDomEvent: (host: Window, type: string, listener: () => void) => {
    host.addEventListener(type, listener);
  },
} as unknown as Plugin;

export async function liveStore(
  method: Method = threePhases,
  about: string | { text?: string; settings?: Partial<Settings> } = {},
): Promise<LiveStore> {
  const { text = textUnderWay(method), settings = {} } = typeof about === 'string' ? { text: about } : about;
  const vault = vaultContext({ [path]: text });
  vault.now = evening;
  const drafts = { load: () => null, save: () => undefined };
  const kept = { ...vault.context.store, settings: signal(parseSettings(settings)) };
  const context = { ...vault.context, drafts, store: kept, findMethod: () => method };
  const store = createSessionStore(plugin, context);
  await store.show(path);
  return Object.assign(vault, {
    store,
    session: () => {
      const state = store.state.value;
      if (state.is !== 'live') throw new Error(`the session is ${state.is}`);
      return state;
    },
    text: () => vault.notes.get(path) ?? '',
    at: async (seconds: number) => {
      vault.now = new Date(evening.getTime() + seconds * 1000);
      window.dispatchEvent(new Event('focus'));
      await shown();
    },
  });
}
