import { TFile, type App, type Plugin } from 'obsidian';

import type { Context } from '@/context';
import { noteTypeOf } from '@/domain/notes/noteTypes';
import { openShareForm } from './shareForm';

const icon = 'share-2';

/** Registers *Share casus*: a command for the casus that is open, and an item in the menu of a casus. */
export function registerShare(plugin: Plugin, context: Context): void {
  const { app } = plugin;
  plugin.addCommand({
    id: 'share-casus',
    name: context.texts().share.title,
    icon,
    checkCallback: (isAsked) => {
      const file = app.workspace.getActiveFile();
      if (!file || !isCasus(app, file)) return false;
      if (!isAsked) void openShareForm(context, file.path);
      return true;
    },
  });
  plugin.registerEvent(
    app.workspace.on('file-menu', (menu, file) => {
      if (!(file instanceof TFile) || !isCasus(app, file)) return;
      const { title } = context.texts().share;
      const share = (): void => void openShareForm(context, file.path);
      menu.addItem((item) => item.setTitle(title).setIcon(icon).onClick(share));
    }),
  );
}

/** Asked of the metadata cache, which knows a note that has just been made before the index does. */
const isCasus = ({ metadataCache }: App, file: TFile): boolean =>
  noteTypeOf(metadataCache.getFileCache(file)?.frontmatter?.type) === 'casus';
