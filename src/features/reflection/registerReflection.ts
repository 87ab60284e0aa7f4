import { TFile, type Plugin } from 'obsidian';

import type { Context } from '@/context';
import { noteTypeOf } from '@/domain/notes/noteTypes';
import { openReflectionForm } from './reflectionForm';

const icon = 'feather';

/**
 * Registers *New reflection*: a command, and a menu item on session and casus notes. Gives the way to reflect on a note,
 * or on nothing in particular.
 */
export function registerReflection(plugin: Plugin, context: Context): (about: string | null) => void {
  const { app } = plugin;
  const reflect = (about: string | null): void => openReflectionForm(context, about);
  const reflectOnActive = (): void => {
    const file = app.workspace.getActiveFile();
    reflect(file && canBeAbout(context, file) ? file.path : null);
  };
  const name = context.texts().reflection.newReflection;
  plugin.addCommand({ id: 'new-reflection', name, icon, callback: reflectOnActive });
  plugin.registerEvent(
    app.workspace.on('file-menu', (menu, file) => {
      if (!(file instanceof TFile) || !canBeAbout(context, file)) return;
      const title = context.texts().reflection.newReflection;
      const reflectOnThis = (): void => reflect(file.path);
      menu.addItem((item) => item.setTitle(title).setIcon(icon).onClick(reflectOnThis));
    }),
  );
  return reflect;
}

/** Asked of the metadata cache, which knows a note that has just been made before the index does. */
function canBeAbout({ app }: Context, file: TFile): boolean {
  const type = noteTypeOf(app.metadataCache.getFileCache(file)?.frontmatter?.type);
  return type === 'session' || type === 'casus';
}
