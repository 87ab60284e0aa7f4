import { Platform, TFile, type Plugin, type TAbstractFile } from 'obsidian';

import type { Context } from '@/context';
import { noteTypeOf } from '@/domain/notes/noteTypes';
import { registerCards } from './cards/registerCards';
import { registerCommands } from './commands';
import { openFinish } from './finish/openFinish';
import { reopen } from './finish/reopen';
import { registerKeys } from './keys/registerKeys';
import { registerObserver } from './observer/registerObserver';
import { registerOpening } from './opening/registerOpening';
import { openPhases } from './phases/openPhases';
import { registerRoles } from './roles/registerRoles';
import { registerRoom } from './room/registerRoom';
import type { PanelDoors } from './panel/Panel';
import { PanelView, panelViewType } from './panel/PanelView';
import { revealPanel } from './panel/revealPanel';
import { createSessionStore, type LiveSession, type SessionStore } from './sessionStore';
import { openStart } from './start/openStart';
import { startAlone, type AloneSeed } from './start/startAlone';
import type { StartDoors } from './start/StartFields';
import type { StartSeed } from './start/startValues';
import { registerTime } from './time/registerTime';
import { registerTurns } from './turns/registerTurns';
import { whenIndexed } from './whenIndexed';

/** Where the session leads to; without the last two, the start form does without advice on methods. */
export type SessionDoors = Pick<PanelDoors, 'reflect' | 'openActions' | 'forYourself' | 'lookBacks'> &
  StartDoors;

/** What others can do with sessions. */
export interface Sessions {
  /** Opens the form that starts a session. */
  start(seed: StartSeed): void;
  /** Makes a session of one person and gives the way to show it; null when there is no such method. */
  startAlone(seed: AloneSeed): Promise<(() => Promise<void>) | null>;
}

/** Registers the session: its panel, its commands, and where a person would look for them. */
export function registerSession(plugin: Plugin, context: Context, leads: SessionDoors): Sessions {
  const { reflect, openActions, forYourself, lookBacks, ...startDoors } = leads;
  const store = createSessionStore(plugin, context);
  const openPanel = (): Promise<unknown> => revealPanel(context);
  const started = async (path: string): Promise<void> => {
    // The note first: while an editor is being filled there is nothing to write a first step in.
    await openBeside(context, path);
    await store.show(path);
    await openPanel();
  };
  const start = (seed: StartSeed): void =>
    whenIndexed(context, () => openStart(context, seed, startDoors, started));
  const startHere = (): void => start({ casus: casusInView(context) });
  const finish = (session: LiveSession): void => openFinish(store, session, reflect);
  const { openMeeting } = registerParts(plugin, store, start);
  const doors: PanelDoors = {
    start: startHere,
    openMeeting,
    finish,
    reopen: () => void reopen(store).then(openPanel),
    changePhases: (session) => openPhases(store, session),
    reflect,
    openActions,
    forYourself,
    lookBacks,
    openNote: (path) => void context.app.workspace.openLinkText(path, '', false),
  };
  plugin.registerView(panelViewType, (leaf) => new PanelView(leaf, store, doors));
  plugin.addRibbonIcon('messages-square', context.texts().session.commands.open, () => void openPanel());
  registerCommands(plugin, store, { start: startHere, openPanel, finish });
  registerMenus(
    plugin,
    context,
    (casus) => start({ casus }),
    (path) => void store.show(path).then(openPanel),
  );
  return {
    start,
    startAlone: async (seed) => {
      const path = await startAlone(context, seed);
      return path === null ? null : () => started(path);
    },
  };
}

/** What the parts of a session register for themselves; gives the doors that lead to them. */
function registerParts(
  plugin: Plugin,
  store: SessionStore,
  start: (seed: StartSeed) => void,
): Pick<PanelDoors, 'openMeeting'> {
  registerRoles(plugin, store);
  registerTime(plugin, store);
  registerRoom(plugin, store);
  registerTurns(plugin, store);
  registerCards(plugin, store);
  registerObserver(plugin, store);
  registerKeys(plugin, store);
  return { openMeeting: registerOpening(plugin, store, start) };
}

function registerMenus(
  plugin: Plugin,
  context: Context,
  start: (casus: string) => void,
  show: (path: string) => void,
): void {
  const words = (): ReturnType<Context['texts']>['session']['commands'] => context.texts().session.commands;
  plugin.registerEvent(
    context.app.workspace.on('file-menu', (menu, file) => {
      const type = typeOf(context, file);
      const add = (title: string, run: (path: string) => void): void => {
        menu.addItem((item) =>
          item
            .setTitle(title)
            .setIcon('messages-square')
            .onClick(() => run(file.path)),
        );
      };
      if (type === 'casus') add(words().start, start);
      if (type === 'session') add(words().open, show);
    }),
  );
}

function typeOf(context: Context, file: TAbstractFile | null): ReturnType<typeof noteTypeOf> {
  if (!(file instanceof TFile)) return null;
  return noteTypeOf(context.app.metadataCache.getFileCache(file)?.frontmatter?.type);
}

function casusInView(context: Context): string | null {
  const file = context.app.workspace.getActiveFile();
  return file && typeOf(context, file) === 'casus' ? file.path : null;
}

/** Shows the note beside the panel where there is room; on a phone the panel has the screen. */
async function openBeside({ app }: Context, path: string): Promise<void> {
  const file = app.vault.getFileByPath(path);
  if (file && !Platform.isPhone) await app.workspace.getLeaf(false).openFile(file, { active: false });
}
