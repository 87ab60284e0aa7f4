import type { Side } from 'obsidian';
import { Platform } from '../core/platform.mts';
import { defaultLayout } from './layout/defaultLayout.mts';
import type { LayoutJson } from './layout/layoutJson.mts';
import { loadLayout } from './layout/layoutStore.mts';
import { readLayout } from './layout/readLayout.mts';
import { WorkspaceMobileDrawer } from './tree/workspaceMobileDrawer.mts';
import { WorkspaceSidedock } from './tree/workspaceSidedock.mts';
import type { Workspace } from './workspace.mts';
import type { WorkspaceLeaf } from './workspaceLeaf.mts';

export function makeDock(workspace: Workspace, side: Side): WorkspaceSidedock {
  return Platform.isPhone
    ? new WorkspaceMobileDrawer(workspace, side)
    : new WorkspaceSidedock(workspace, side);
}

/** Builds the layout and loads the views that show; the others wait until they do. */
export async function startWorkspace(workspace: Workspace, given?: LayoutJson): Promise<void> {
  const layout = given ?? (await loadLayout(workspace.app)) ?? defaultLayout(Platform.isPhone);
  readLayout(workspace, layout);
  if (!workspace.getMostRecentLeaf(workspace.rootSplit)) workspace.createLeafInParent(workspace.rootSplit, 0);
  workspace.recentFiles.set(layout.lastOpenFiles ?? []);
  await loadShown(workspace);
  activate(workspace, layout);
}

async function loadShown(workspace: Workspace): Promise<void> {
  const shown: WorkspaceLeaf[] = [];
  workspace.iterateAllLeaves((leaf) => {
    if (isShown(workspace, leaf)) shown.push(leaf);
  });
  await Promise.allSettled(shown.map((leaf) => leaf.loadIfDeferred()));
}

function isShown(workspace: Workspace, leaf: WorkspaceLeaf): boolean {
  const root = leaf.getRoot();
  const folded = root instanceof WorkspaceSidedock && root.collapsed;
  return leaf.isVisible() && !folded && leaf.workspace === workspace;
}

/** A phone starts with the notes, not with a drawer over them. */
function activate(workspace: Workspace, layout: LayoutJson): void {
  if (Platform.isPhone) {
    workspace.leftSplit.collapse();
    workspace.rightSplit.collapse();
  }
  const active = workspace.getLeafById(layout.active ?? '') ?? workspace.getMostRecentLeaf();
  if (active) workspace.setActiveLeaf(active);
}
