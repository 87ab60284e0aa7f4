import type { WorkspaceItem } from './tree/workspaceItem.mts';
import { WorkspaceParent } from './tree/workspaceParent.mts';
import { WorkspaceLeaf } from './workspaceLeaf.mts';

/** All leaves under an item, in the order in which they show. */
export function leavesUnder(item: WorkspaceItem): WorkspaceLeaf[] {
  if (item instanceof WorkspaceLeaf) return [item];
  return item instanceof WorkspaceParent ? item.children.flatMap(leavesUnder) : [];
}

/** The leaf that was active last, among these. */
export function mostRecent(leaves: readonly WorkspaceLeaf[]): WorkspaceLeaf | null {
  return leaves.reduce<WorkspaceLeaf | null>(
    (best, leaf) => (best && best.activeTime >= leaf.activeTime ? best : leaf),
    null,
  );
}
