import { Platform, type Plugin } from 'obsidian';

import { loanFor } from '@/domain/session/borrow';
import { mount } from '@/ui/mount';
import { addLiveCommand } from '../liveCommand';
import { revealPanel } from '../panel/revealPanel';
import type { LiveSession, SessionStore } from '../sessionStore';
import { addTime, borrowTime } from './clockActs';
import { ringSigns } from './ringSigns';
import { StatusTime } from './StatusTime';

/** Registers the commands that change a phase's time, the time in the status bar, and the sound of its signs. */
export function registerTime(plugin: Plugin, store: SessionStore): void {
  registerMinutes(plugin, store);
  ringSigns(plugin, store);
  // Drawing can wait until Obsidian has drawn its own window.
  if (!Platform.isMobile) plugin.app.workspace.onLayoutReady(() => showInStatusBar(plugin, store));
}

function registerMinutes(plugin: Plugin, store: SessionStore): void {
  const words = store.context.texts().time.commands;
  const whenLive = (id: string, name: string, run: (session: LiveSession) => unknown): void =>
    addLiveCommand(plugin, store, { id, name, run });
  whenLive('take-one-minute', words.oneLess, () => addTime(store, -1));
  whenLive('change-minutes', words.other, () => askMinutes(store));
  whenLive('borrow-minutes', words.borrow, (session) => borrowBest(store, session));
}

/** Opens the field for minutes in the panel; it takes the focus by itself. */
async function askMinutes(store: SessionStore): Promise<void> {
  await revealPanel(store.context);
  store.writing.minutes.value = '';
}

function borrowBest(store: SessionStore, { note, phases }: LiveSession): void {
  const { clock, say, texts } = store.context;
  const loan = loanFor(note.properties.clock, phases, clock.now());
  if (loan) void borrowTime(store, loan);
  else say(texts().time.nothingToBorrow);
}

/** Obsidian has no status bar on a phone or tablet. */
function showInStatusBar(plugin: Plugin, store: SessionStore): void {
  const item = plugin.addStatusBarItem();
  item.addClass('iv-status-item');
  plugin.register(
    mount(<StatusTime store={store} openPanel={() => void revealPanel(store.context)} />, item),
  );
}
