import { TFile, type Plugin } from 'obsidian';

import type { Context } from '@/context';
import { noteTypeOf, type NoteType } from '@/domain/notes/noteTypes';
import { openAloneForm, type StartAlone } from './alone/aloneForm';
import { openReflectionForm } from './reflectionForm';

const icon = 'feather';

/** Where reflecting leads to, in other features. */
export interface ReflectionDoors {
  readonly startAlone: StartAlone;
}

/**
 * Registers *New reflection*, *Reflect on this session* and *Reflect alone*: commands, and a menu item on session and casus
 * notes. Gives the way to reflect on a note, or on nothing in particular.
 */
export function registerReflection(
  plugin: Plugin,
  context: Context,
  { startAlone }: ReflectionDoors,
): (about: string | null) => void {
  const { app } = plugin;
  const words = context.texts().reflection;
  const reflect = (about: string | null): void => void openReflectionForm(context, about);
  plugin.addCommand({
    id: 'new-reflection',
    name: words.newReflection,
    icon,
    callback: () => reflect(noteInView(context, ['session', 'casus'])),
  });
  plugin.addCommand({
    id: 'reflect-on-session',
    name: words.onSession,
    icon,
    checkCallback: (isChecking) => {
      const session = noteInView(context, ['session']);
      if (session !== null && !isChecking) reflect(session);
      return session !== null;
    },
  });
  plugin.addCommand({
    id: 'reflect-alone',
    name: words.alone,
    icon,
    callback: () => openAloneForm(context, noteInView(context, ['session', 'casus']), startAlone),
  });
  plugin.registerEvent(
    app.workspace.on('file-menu', (menu, file) => {
      if (!(file instanceof TFile) || !isOfType(context, file, ['session', 'casus'])) return;
      const title = context.texts().reflection.newReflection;
      const reflectOnThis = (): void => reflect(file.path);
      menu.addItem((item) => item.setTitle(title).setIcon(icon).onClick(reflectOnThis));
    }),
  );
  return reflect;
}

/** The path of the note in view when it is of one of these types. */
function noteInView(context: Context, types: readonly NoteType[]): string | null {
  const file = context.app.workspace.getActiveFile();
  return file && isOfType(context, file, types) ? file.path : null;
}

/** Asked of the metadata cache, which knows a note that has just been made before the index does. */
function isOfType({ app }: Context, file: TFile, types: readonly NoteType[]): boolean {
  const type = noteTypeOf(app.metadataCache.getFileCache(file)?.frontmatter?.type);
  return type !== null && types.includes(type);
}
