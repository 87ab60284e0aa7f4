import type { Plugin } from 'obsidian';

import { addLiveCommand } from '../liveCommand';
import { panelViewType } from '../panel/PanelView';
import type { SessionStore } from '../sessionStore';
import { focusField, focusLastLine } from './lineFocus';
import { openKeys } from './openKeys';

/** Registers the overview of the keys, and the ways to where they work: the field and the lines. */
export function registerKeys(plugin: Plugin, store: SessionStore): void {
  const { context } = store;
  const { command, commands } = context.texts().keys;
  plugin.addCommand({ id: 'show-session-keys', name: command, callback: () => openKeys(context) });
  const goTo = (id: string, name: string, focus: (panel: Element) => void): void => {
    addLiveCommand(plugin, store, { id, name, run: () => inPanel(store, focus) });
  };
  goTo('write-along', commands.toField, focusField);
  goTo('go-to-session-lines', commands.toLines, (panel) => {
    if (!focusLastLine(panel)) focusField(panel);
  });
}

async function inPanel({ context: { app } }: SessionStore, focus: (panel: Element) => void): Promise<void> {
  const leaf = await app.workspace.ensureSideLeaf(panelViewType, 'right', { active: true });
  await app.workspace.revealLeaf(leaf);
  const panel = leaf.view.containerEl.querySelector('.iv-panel');
  if (panel) focus(panel);
}
