import type { Plugin } from 'obsidian';

import type { Context } from '@/context';
import { revealView } from '@/obsidian/revealView';
import { createActionList, type ActionList } from './actionList';
import { openActionForm } from './actionForm';
import type { LookBacksDue } from './Actions';
import { ActionsView, actionsViewType } from './ActionsView';
import { canSaveReminders, openReminders } from './reminders/reminderForm';

/** Registers what one can do with actions, and gives the way to open the list. */
export function registerActions(
  plugin: Plugin,
  context: Context,
  lookBacks?: LookBacksDue,
): () => Promise<void> {
  const words = context.texts().actions;
  const list = createActionList(context);
  const show = (onlyToday: boolean): Promise<void> => {
    list.onlyToday.value = onlyToday;
    return revealActions(context);
  };
  plugin.registerView(actionsViewType, (leaf) => new ActionsView(leaf, context, list, lookBacks));
  plugin.addCommand({
    id: 'add-action',
    name: words.addAction,
    icon: 'square-check-big',
    callback: () => openActionForm(context),
  });
  plugin.addCommand({
    id: 'open-actions',
    name: words.openActions,
    icon: 'list-checks',
    callback: () => void show(false),
  });
  plugin.addCommand({
    id: 'due-today',
    name: words.dueToday,
    icon: 'calendar-check',
    callback: () => void show(true),
  });
  registerReminders(plugin, context, list);
  return () => show(false);
}

function registerReminders(plugin: Plugin, context: Context, list: ActionList): void {
  plugin.addCommand({
    id: 'export-reminders',
    name: context.texts().actions.reminders.command,
    icon: 'calendar-plus',
    checkCallback: (isAsked) => {
      if (!canSaveReminders()) return false;
      if (!isAsked) openReminders(context, list);
      return true;
    },
  });
}

async function revealActions({ app }: Context): Promise<void> {
  const leaf = await revealView(app, actionsViewType);
  leaf.view.containerEl.querySelector<HTMLElement>('.iv-action-tick')?.focus();
}
