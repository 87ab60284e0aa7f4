import { TFile, type Plugin } from 'obsidian';

import { noteTypeOf } from '@/domain/notes/noteTypes';
import type { SessionStore } from '../sessionStore';
import type { StartSeed } from '../start/startValues';
import { createMeetingOpener } from './meetingOpener';

/**
 * Registers the opening of a meeting: check-in, promises of last time, the casussen on offer. Gives the way to open it
 * for whichever group there is.
 */
export function registerOpening(
  plugin: Plugin,
  store: SessionStore,
  start: (seed: StartSeed) => void,
): () => void {
  const { context } = store;
  const opener = createMeetingOpener(store, start);
  const words = context.texts().opening;
  const groupInView = (): string | null => {
    const file = context.app.workspace.getActiveFile();
    return file && isGroup(store, file) ? file.path : null;
  };
  const open = (): void => opener.open(groupInView());
  plugin.addCommand({ id: 'open-meeting', name: words.command, callback: open });
  plugin.addCommand({
    id: 'take-back-opening',
    name: words.takeBack,
    checkCallback: (checking) => {
      if (!opener.last.peek()) return false;
      if (!checking) void opener.takeBack();
      return true;
    },
  });
  plugin.registerEvent(
    context.app.workspace.on('file-menu', (menu, file) => {
      if (!(file instanceof TFile) || !isGroup(store, file)) return;
      menu.addItem((item) =>
        item
          .setTitle(context.texts().opening.command)
          .setIcon('messages-square')
          .onClick(() => opener.open(file.path)),
      );
    }),
  );
  return open;
}

const isGroup = ({ context }: SessionStore, file: TFile): boolean =>
  noteTypeOf(context.app.metadataCache.getFileCache(file)?.frontmatter?.type) === 'group';
