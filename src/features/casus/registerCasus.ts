import { TFolder, type Plugin } from 'obsidian';

import type { Context } from '@/context';
import { openCasusForm } from './casusForm';

const icon = 'notebook-pen';

/** Registers *New casus*: command, ribbon icon and, on a folder, a menu item that makes the casus there. */
export function registerCasus(plugin: Plugin, context: Context): void {
  const words = context.texts().casus;
  const open = (): void => openCasusForm(context, context.folderFor('casus'));
  plugin.addCommand({ id: 'new-casus', name: words.newCasus, icon, callback: open });
  plugin.addRibbonIcon(icon, words.newCasus, open);
  plugin.registerEvent(
    plugin.app.workspace.on('file-menu', (menu, folder) => {
      if (!(folder instanceof TFolder)) return;
      const title = context.texts().casus.newCasusHere;
      const openHere = (): void => openCasusForm(context, folder.path);
      menu.addItem((item) => item.setTitle(title).setIcon(icon).onClick(openHere));
    }),
  );
}
