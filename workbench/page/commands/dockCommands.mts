import type { Command } from 'obsidian';
import type { App } from '../../obsidian/app/app.mts';
import { words } from '../../obsidian/workspace/words.mts';
import { ownCommand } from './ownCommand.mts';

/** Commands that are about the docks and what is in them. */
export function dockCommands({ workspace }: App): Command[] {
  const { leftSplit, rightSplit } = workspace;
  const files = (): unknown => workspace.ensureSideLeaf('file-explorer', 'left');
  const backlinks = (): unknown => workspace.ensureSideLeaf('backlink', 'right');
  return [
    ownCommand('app:toggle-left-sidebar', words().toggleLeft, 'panel-left', () => leftSplit.toggle()),
    ownCommand('app:toggle-right-sidebar', words().toggleRight, 'panel-right', () => rightSplit.toggle()),
    ownCommand('file-explorer:open', words().showFiles, 'folder-closed', files),
    ownCommand('backlink:open', words().showBacklinks, 'link', backlinks),
  ];
}
