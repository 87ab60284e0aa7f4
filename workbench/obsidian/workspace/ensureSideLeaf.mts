import type { Side } from 'obsidian';
import { sideLeaf } from './placeLeaf.mts';
import type { Workspace } from './workspace.mts';
import type { WorkspaceLeaf } from './workspaceLeaf.mts';

export interface SideLeafOptions {
  active?: boolean;
  split?: boolean;
  reveal?: boolean;
  state?: unknown;
}

/** The leaf that shows this type, wherever it is; made in the dock when there is none. */
export async function ensureSideLeaf(
  workspace: Workspace,
  type: string,
  side: Side,
  { active = true, split = false, reveal = true, state }: SideLeafOptions = {},
): Promise<WorkspaceLeaf> {
  const leaf = workspace.getLeavesOfType(type)[0] ?? sideLeaf(workspace, side, split);
  const isReady = leaf.view.getViewType() === type && state === undefined;
  if (!isReady) await leaf.setViewState({ type, state: state as Record<string, unknown> | undefined });
  if (reveal) await workspace.revealLeaf(leaf);
  if (active) workspace.setActiveLeaf(leaf, { focus: true });
  return leaf;
}
