import type { ReadonlySignal } from '@preact/signals';
import type { Plugin } from 'obsidian';

import type { Context } from '@/context';
import { revealView } from '@/obsidian/revealView';
import { createUnlistedNotes } from '@/obsidian/unreadableNotes';
import { checkNotesIcon, CheckNotesView, checkNotesViewType } from './CheckNotesView';
import { createNotesCheck, type NotesCheck } from './notesCheck';
import { createVaultLinks } from './vaultLinks';

/** What others may show of the check: how many notes count nowhere, and the list. */
export interface CheckNotesDoors {
  readonly leftOut: ReadonlySignal<number>;
  readonly checkNotes: () => void;
}

/** Registers *Check notes*, and the way back from the last mend. Notes are looked at once somebody looks. */
export function registerCheckNotes(plugin: Plugin, context: Context): CheckNotesDoors {
  const words = context.texts().checkNotes;
  const unlisted = createUnlistedNotes(plugin, context.index);
  const check = createNotesCheck(context, { unlisted, links: createVaultLinks(plugin) });
  const checkNotes = (): void => void revealView(context.app, checkNotesViewType);
  plugin.registerView(checkNotesViewType, (leaf) => new CheckNotesView(leaf, context, check));
  plugin.addCommand({ id: 'check-notes', name: words.title, icon: checkNotesIcon, callback: checkNotes });
  plugin.addCommand({
    id: 'undo-mend',
    name: words.undoCommand,
    checkCallback: (isAsked) => {
      const isThere = check.mended.value.length > 0;
      if (isThere && !isAsked) void undoAndSay(check, context);
      return isThere;
    },
  });
  return { leftOut: check.leftOut, checkNotes };
}

/** The list may not be in sight, so what came of it is said as well. */
async function undoAndSay(check: NotesCheck, context: Context): Promise<void> {
  const isUndone = await check.undo();
  context.say(isUndone ? context.texts().checkNotes.saidUndone : check.told.value);
}
