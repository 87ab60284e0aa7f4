import type { PaneType, SplitDirection } from 'obsidian';
import type { Workspace } from './workspace.mts';
import type { WorkspaceLeaf } from './workspaceLeaf.mts';

/** Shows in a new leaf what this one shows. The older form of the call gives a direction instead of a place. */
export async function duplicateLeaf(
  workspace: Workspace,
  leaf: WorkspaceLeaf,
  where: PaneType | boolean | SplitDirection,
  direction?: SplitDirection,
): Promise<WorkspaceLeaf> {
  const isDirection = where === 'vertical' || where === 'horizontal';
  const copy = isDirection
    ? workspace.createLeafBySplit(leaf, where)
    : where === 'split'
      ? workspace.createLeafBySplit(leaf, direction)
      : workspace.getLeaf(where, direction);
  await copy.setViewState({ ...leaf.getViewState(), pinned: false, active: true }, leaf.getEphemeralState());
  return copy;
}
