import type { Plugin } from 'obsidian';

import { addTime, step, togglePause } from './acts';
import { addLiveCommand } from './liveCommand';
import { openPhases } from './phases/openPhases';
import type { LiveSession, SessionStore } from './sessionStore';

interface Openers {
  readonly start: () => void;
  readonly openPanel: () => Promise<unknown>;
  readonly finish: (session: LiveSession) => void;
}

/** Registers the commands of a session: to start and take up one, and to steer the one that is shown. */
export function registerCommands(
  plugin: Plugin,
  store: SessionStore,
  { start, openPanel, finish }: Openers,
): void {
  const words = store.context.texts().session.commands;
  const whenLive = (id: string, name: string, run: (session: LiveSession) => unknown): void =>
    addLiveCommand(plugin, store, { id, name, run });
  plugin.addCommand({ id: 'start-session', name: words.start, callback: start });
  plugin.addCommand({ id: 'open-session-panel', name: words.open, callback: () => void openPanel() });
  plugin.addCommand({
    id: 'resume-session',
    name: words.resume,
    checkCallback: resumeNewest(store, openPanel),
  });
  whenLive('next-phase', words.next, () => step(store, 1));
  whenLive('previous-phase', words.previous, () => step(store, -1));
  whenLive('pause-session', words.pause, () => togglePause(store));
  whenLive('add-one-minute', words.oneMore, () => addTime(store, 1));
  whenLive('add-five-minutes', words.fiveMore, () => addTime(store, 5));
  whenLive('undo-session-step', words.undo, () => store.undo());
  whenLive('change-phases', words.phases, (session) => openPhases(store, session));
  whenLive('finish-session', words.finish, finish);
}

function resumeNewest(
  store: SessionStore,
  openPanel: () => Promise<unknown>,
): (checking: boolean) => boolean {
  return (checking) => {
    const [newest] = store.open.peek();
    if (!newest) return false;
    if (!checking) void store.show(newest.path).then(openPanel);
    return true;
  };
}
