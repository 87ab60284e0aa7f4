import type { Plugin } from 'obsidian';

import type { Context } from '@/context';
import { openRenameForm } from './renameForm';
import { lastRename, takeBackEverywhere } from './renameEverywhere';

/** Registers the commands for other words for themes in all notes, and for taking the last change back. */
export function registerThemes(plugin: Plugin, context: Context): void {
  const words = context.texts().reviewThemes.rename;
  plugin.addCommand({
    id: 'rename-themes',
    name: words.command,
    callback: () => openRenameForm(context),
  });
  plugin.addCommand({
    id: 'undo-rename-themes',
    name: words.undoCommand,
    checkCallback: (isAsked) => {
      const last = lastRename(context).peek();
      const isThere = last !== null && last.takenBack === null && last.done.length > 0;
      if (isThere && !isAsked) void takeBackAndSay(context);
      return isThere;
    },
  });
}

/** The review may not be open, so what came of it is said as well. */
async function takeBackAndSay(context: Context): Promise<void> {
  await takeBackEverywhere(context);
  const takenBack = lastRename(context).peek()?.takenBack;
  const words = context.texts().reviewThemes.rename;
  if (takenBack) context.say(words.saidUndone(takenBack.count, takenBack.failed.length));
}
