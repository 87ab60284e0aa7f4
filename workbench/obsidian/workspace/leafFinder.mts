import { Events } from '../core/events.mts';
import type { WorkspaceFloating } from './tree/workspaceFloating.mts';
import type { WorkspaceParent } from './tree/workspaceParent.mts';
import type { WorkspaceRoot } from './tree/workspaceRoot.mts';
import type { WorkspaceSidedock } from './tree/workspaceSidedock.mts';
import type { WorkspaceLeaf } from './workspaceLeaf.mts';
import { leavesUnder, mostRecent } from './workspaceLeaves.mts';

/** The part of the workspace that finds leaves. */
export abstract class LeafFinder extends Events {
  abstract readonly rootSplit: WorkspaceRoot;
  abstract readonly leftSplit: WorkspaceSidedock;
  abstract readonly rightSplit: WorkspaceSidedock;
  abstract readonly floatingSplit: WorkspaceFloating;

  getLeafById(id: string): WorkspaceLeaf | null {
    return this.allLeaves().find((leaf) => leaf.id === id) ?? null;
  }

  getGroupLeaves(group: string): WorkspaceLeaf[] {
    return this.allLeaves().filter((leaf) => leaf.group === group);
  }

  getMostRecentLeaf(root?: WorkspaceParent): WorkspaceLeaf | null {
    return mostRecent(root ? leavesUnder(root) : this.mainLeaves());
  }

  getLeavesOfType(viewType: string): WorkspaceLeaf[] {
    return this.allLeaves().filter((leaf) => leaf.view.getViewType() === viewType);
  }

  detachLeavesOfType(viewType: string): void {
    for (const leaf of this.getLeavesOfType(viewType)) leaf.detach();
  }

  iterateRootLeaves(callback: (leaf: WorkspaceLeaf) => unknown): void {
    for (const leaf of this.mainLeaves()) callback(leaf);
  }

  iterateAllLeaves(callback: (leaf: WorkspaceLeaf) => unknown): void {
    for (const leaf of this.allLeaves()) callback(leaf);
  }

  protected allLeaves(): WorkspaceLeaf[] {
    return [...this.mainLeaves(), ...leavesUnder(this.leftSplit), ...leavesUnder(this.rightSplit)];
  }

  private mainLeaves(): WorkspaceLeaf[] {
    return [...leavesUnder(this.rootSplit), ...leavesUnder(this.floatingSplit)];
  }
}
