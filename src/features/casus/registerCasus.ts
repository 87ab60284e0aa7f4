import { TFolder, type Plugin } from 'obsidian';

import type { Context } from '@/context';
import { openCasusForm, openSeededCasusForm, type CasusSeed } from './casusForm';
import { registerStock } from './stock/registerStock';

const icon = 'notebook-pen';

/** Where a casus leads to, in other features: a session with it, by its path. */
export interface CasusDoors {
  readonly start: (casus: string) => void;
}

/** The form for a new casus, empty or with words in it. */
export interface CasusForms {
  readonly open: () => void;
  readonly openWith: (seed: CasusSeed) => void;
}

/**
 * Registers *New casus*: command, ribbon icon and, on a folder, a menu item that makes the casus there; and the stock of
 * casussen. Gives the ways to open the form.
 */
export function registerCasus(plugin: Plugin, context: Context, { start }: CasusDoors): CasusForms {
  const words = context.texts().casus;
  const open = (): void => openCasusForm(context, context.folderFor('casus'));
  plugin.addCommand({ id: 'new-casus', name: words.newCasus, icon, callback: open });
  registerStock(plugin, context, { make: open, start });
  plugin.addRibbonIcon(icon, words.newCasus, open);
  plugin.registerEvent(
    plugin.app.workspace.on('file-menu', (menu, folder) => {
      if (!(folder instanceof TFolder)) return;
      const title = context.texts().casus.newCasusHere;
      const openHere = (): void => openCasusForm(context, folder.path);
      menu.addItem((item) => item.setTitle(title).setIcon(icon).onClick(openHere));
    }),
  );
  return { open, openWith: (seed) => openSeededCasusForm(context, seed) };
}
