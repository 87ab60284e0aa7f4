import type { Command } from 'obsidian';
import type { App } from '../../obsidian/app/app.mts';
import { words } from '../../obsidian/workspace/words.mts';
import type { Workspace } from '../../obsidian/workspace/workspace.mts';
import type { WorkspaceLeaf } from '../../obsidian/workspace/workspaceLeaf.mts';
import { ownCommand } from './ownCommand.mts';

type OnLeaf = (leaf: WorkspaceLeaf) => unknown;

/** Commands that are about tabs and splits: on the leaf of the main area that was active last. */
export function tabCommands({ workspace }: App): Command[] {
  const command = (id: string, name: string, icon: string, run: OnLeaf, keys?: string): Command =>
    ownCommand(id, name, icon, onRecent(workspace, run), {
      keys,
      when: () => workspace.getMostRecentLeaf() !== null,
    });
  const split = (direction: 'vertical' | 'horizontal') => (leaf: WorkspaceLeaf) =>
    workspace.duplicateLeaf(leaf, 'split', direction);
  const next = (by: number) => (leaf: WorkspaceLeaf) => goTo(leaf, by);
  const add: OnLeaf = (leaf) => workspace.openEmptyTab(leaf.parent);
  const move: OnLeaf = (leaf) => workspace.moveLeafToPopout(leaf);
  return [
    command('workspace:close', words().closeCurrent, 'x', (leaf) => leaf.detach(), 'Mod+W'),
    command('workspace:new-tab', words().newTab, 'plus', add, 'Mod+T'),
    command('workspace:split-vertical', words().splitRight, 'separator-vertical', split('vertical')),
    command('workspace:split-horizontal', words().splitDown, 'separator-horizontal', split('horizontal')),
    command('workspace:move-to-new-window', words().moveToWindow, 'picture-in-picture-2', move),
    command('workspace:next-tab', words().nextTab, 'arrow-right', next(1), 'Ctrl+Tab'),
    command('workspace:previous-tab', words().previousTab, 'arrow-left', next(-1), 'Ctrl+Shift+Tab'),
    command('app:go-back', words().back, 'arrow-left', (leaf) => leaf.history.back(), 'Mod+Alt+ArrowLeft'),
    command(
      'app:go-forward',
      words().forward,
      'arrow-right',
      (leaf) => leaf.history.forward(),
      'Mod+Alt+ArrowRight',
    ),
  ];
}

function onRecent(workspace: Workspace, run: OnLeaf): () => unknown {
  return () => {
    const leaf = workspace.getMostRecentLeaf();
    return leaf && run(leaf);
  };
}

function goTo(leaf: WorkspaceLeaf, by: number): void {
  const { children } = leaf.parent;
  const next = children[(children.indexOf(leaf) + by + children.length) % children.length];
  if (next) leaf.workspace.setActiveLeaf(next, { focus: true });
}
