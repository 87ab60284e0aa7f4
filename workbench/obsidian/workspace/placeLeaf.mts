import type { PaneType, Side, SplitDirection } from 'obsidian';
import { WorkspaceLeaf } from './workspaceLeaf.mts';
import { WorkspaceSplit } from './tree/workspaceSplit.mts';
import type { WorkspaceParent } from './tree/workspaceParent.mts';
import { WorkspaceTabs } from './tree/workspaceTabs.mts';
import type { Workspace } from './workspace.mts';

/** The leaf to open something in, made where it is asked for. */
export function leafFor(
  workspace: Workspace,
  newLeaf: PaneType | boolean,
  direction: SplitDirection = 'vertical',
): WorkspaceLeaf {
  if (newLeaf === 'window') return workspace.openPopoutLeaf();
  const recent = workspace.getMostRecentLeaf();
  if (!recent) return newTab(workspace, tabsOf(workspace, null));
  if (newLeaf === 'split') return splitLeaf(workspace, recent, direction, false);
  if (newLeaf) return newTab(workspace, recent.parent);
  return canNavigate(recent) ? recent : newTab(workspace, recent.parent);
}

function canNavigate(leaf: WorkspaceLeaf): boolean {
  return !leaf.pinned && (leaf.view.navigation || leaf.isDeferred || leaf.view.getViewType() === 'empty');
}

/** A new tab after the current one, shown. */
export function newTab(workspace: Workspace, tabs: WorkspaceTabs): WorkspaceLeaf {
  const leaf = new WorkspaceLeaf(workspace);
  tabs.insertChild(tabs.children.length === 0 ? 0 : tabs.currentTab + 1, leaf);
  tabs.selectTab(leaf);
  return leaf;
}

/** A new leaf beside another one, in a tab group of its own. */
export function splitLeaf(
  workspace: Workspace,
  leaf: WorkspaceLeaf,
  direction: SplitDirection,
  before: boolean,
): WorkspaceLeaf {
  const split = splitAround(workspace, leaf.parent, direction);
  const tabs = new WorkspaceTabs(workspace);
  const fresh = new WorkspaceLeaf(workspace);
  tabs.appendChild(fresh);
  split.insertChild(split.children.indexOf(leaf.parent) + (before ? 0 : 1), tabs);
  return fresh;
}

/** The split that holds these tabs in this direction; made around them when they stand in another one. */
function splitAround(workspace: Workspace, tabs: WorkspaceTabs, direction: SplitDirection): WorkspaceSplit {
  const { parent } = tabs;
  if (parent.direction === direction) return parent;
  const split = new WorkspaceSplit(workspace, direction);
  parent.replaceChild(tabs, split);
  tabs.setDimension(null);
  split.appendChild(tabs);
  return split;
}

/** A new leaf in a dock: in its first tab group, or in a new group below. */
export function sideLeaf(workspace: Workspace, side: Side, split: boolean): WorkspaceLeaf {
  const dock = side === 'left' ? workspace.leftSplit : workspace.rightSplit;
  const tabs = split ? appendTabs(workspace, dock) : tabsOf(workspace, dock);
  const leaf = new WorkspaceLeaf(workspace);
  tabs.appendChild(leaf);
  return leaf;
}

/** The first tab group under a parent (the main area by default), made when there is none. */
export function tabsOf(workspace: Workspace, parent: WorkspaceSplit | null): WorkspaceTabs {
  const root = parent ?? workspace.rootSplit;
  return firstTabs(root) ?? appendTabs(workspace, root);
}

function firstTabs(parent: WorkspaceParent): WorkspaceTabs | null {
  for (const child of parent.children) {
    if (child instanceof WorkspaceTabs) return child;
    const inner = child instanceof WorkspaceSplit ? firstTabs(child) : null;
    if (inner) return inner;
  }
  return null;
}

function appendTabs(workspace: Workspace, parent: WorkspaceSplit): WorkspaceTabs {
  const tabs = new WorkspaceTabs(workspace);
  parent.appendChild(tabs);
  return tabs;
}
