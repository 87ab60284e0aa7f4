import { TFile, type Plugin } from 'obsidian';

import type { Context } from '@/context';
import { noteTypeOf } from '@/domain/notes/noteTypes';
import { openNote } from '@/obsidian/openNote';
import { createPreparationStore, type PreparationStore } from './preparationStore';
import { PreparationView, preparationViewType } from './PreparationView';

/** Registers *Prepare casus*: a panel beside the casus, its command, and a menu item on a casus. */
export function registerPreparation(plugin: Plugin, context: Context): void {
  const store = createPreparationStore(plugin, context);
  const title = context.texts().preparation.title;
  plugin.registerView(preparationViewType, (leaf) => new PreparationView(leaf, store));
  plugin.addCommand({
    id: 'prepare-casus',
    name: title,
    icon: 'sprout',
    callback: () => void reveal(store),
  });
  plugin.registerEvent(
    context.app.workspace.on('file-menu', (menu, file) => {
      if (!(file instanceof TFile)) return;
      const type: unknown = context.app.metadataCache.getFileCache(file)?.frontmatter?.type;
      if (noteTypeOf(type) !== 'casus') return;
      menu.addItem((item) =>
        item
          .setTitle(context.texts().preparation.title)
          .setIcon('sprout')
          .onClick(() => void openNote(context.app, file.path).then(() => reveal(store))),
      );
    }),
  );
}

/** Shows the panel with the casus that is open. */
async function reveal(store: PreparationStore): Promise<void> {
  const { workspace } = store.context.app;
  store.look();
  const leaf = await workspace.ensureSideLeaf(preparationViewType, 'right', { active: true });
  await workspace.revealLeaf(leaf);
  if (leaf.view instanceof PreparationView) leaf.view.focus();
}
