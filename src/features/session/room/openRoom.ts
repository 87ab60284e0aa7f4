import { Platform, type Workspace, type WorkspaceLeaf } from 'obsidian';

import type { SessionStore } from '../sessionStore';
import { roomViewType } from './RoomView';

const size = { width: 960, height: 600 };

/** Shows the room screen: the one that is open, else a window of its own where there can be one, else a tab. */
export async function openRoom({ context: { app } }: SessionStore): Promise<void> {
  const { workspace } = app;
  const [open] = workspace.getLeavesOfType(roomViewType);
  const leaf = open ?? newPlace(workspace);
  if (!open) await leaf.setViewState({ type: roomViewType, active: true });
  await workspace.revealLeaf(leaf);
}

function newPlace(workspace: Workspace): WorkspaceLeaf {
  if (!Platform.isDesktopApp) return workspace.getLeaf('tab');
  try {
    return workspace.openPopoutLeaf({ size });
  } catch {
    return workspace.getLeaf('tab'); // the app is too old for windows, or does not let one open
  }
}
