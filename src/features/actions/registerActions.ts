import type { Plugin } from 'obsidian';

import type { Context } from '@/context';
import { createActionList } from './actionList';
import { openActionForm } from './actionForm';
import { ActionsView, actionsViewType } from './ActionsView';

/** Registers *Add action* and *Open actions*, and gives the way to open the list. */
export function registerActions(plugin: Plugin, context: Context): () => Promise<void> {
  const words = context.texts().actions;
  const list = createActionList(context);
  const showList = (): Promise<void> => revealActions(context);
  plugin.registerView(actionsViewType, (leaf) => new ActionsView(leaf, context, list));
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
    callback: () => void showList(),
  });
  return showList;
}

async function revealActions({ app: { workspace } }: Context): Promise<void> {
  const [open] = workspace.getLeavesOfType(actionsViewType);
  const leaf = open ?? workspace.getLeaf('tab');
  if (!open) await leaf.setViewState({ type: actionsViewType, active: true });
  await workspace.revealLeaf(leaf);
}
