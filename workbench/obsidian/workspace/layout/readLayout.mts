import { deferViewState } from '../leafState.mts';
import type { WorkspaceItem } from '../tree/workspaceItem.mts';
import type { WorkspaceSidedock } from '../tree/workspaceSidedock.mts';
import { WorkspaceSplit } from '../tree/workspaceSplit.mts';
import { WorkspaceTabs } from '../tree/workspaceTabs.mts';
import type { Workspace } from '../workspace.mts';
import { WorkspaceLeaf } from '../workspaceLeaf.mts';
import type { LayoutJson, LeafJson, NodeJson, SplitJson, TabsJson } from './layoutJson.mts';

/** Builds the layout that the file describes. Every view is deferred at first; those that show are loaded by the workspace. */
export function readLayout(workspace: Workspace, layout: LayoutJson): void {
  fill(workspace, workspace.rootSplit, layout.main);
  if (layout.left) fillDock(workspace, workspace.leftSplit, layout.left);
  if (layout.right) fillDock(workspace, workspace.rightSplit, layout.right);
}

function fillDock(workspace: Workspace, dock: WorkspaceSidedock, json: SplitJson): void {
  fill(workspace, dock, json);
  if (json.width) dock.setWidth(json.width);
  if (json.collapsed) dock.collapse();
  else dock.expand();
}

function fill(workspace: Workspace, split: WorkspaceSplit, json: SplitJson): void {
  if (json.id) split.id = json.id;
  for (const child of json.children) split.appendChild(itemOf(workspace, child));
}

function itemOf(workspace: Workspace, json: NodeJson): WorkspaceItem {
  const item = json.type === 'split' ? splitOf(workspace, json) : tabsOf(workspace, asTabs(json));
  item.setDimension(json.dimension ?? null);
  return item;
}

/** A leaf that stands in a split by itself, as older versions wrote it, gets a group of its own. */
function asTabs(json: TabsJson | LeafJson): TabsJson {
  return json.type === 'tabs' ? json : { id: '', type: 'tabs', children: [json] };
}

function splitOf(workspace: Workspace, json: SplitJson): WorkspaceSplit {
  const split = new WorkspaceSplit(workspace, json.direction);
  fill(workspace, split, json);
  return split;
}

function tabsOf(workspace: Workspace, json: TabsJson): WorkspaceTabs {
  const tabs = new WorkspaceTabs(workspace);
  if (json.id) tabs.id = json.id;
  for (const child of json.children) tabs.appendChild(leafOf(workspace, child));
  if (json.currentTab) tabs.selectTabIndex(json.currentTab);
  return tabs;
}

function leafOf(workspace: Workspace, json: LeafJson): WorkspaceLeaf {
  const leaf = new WorkspaceLeaf(workspace);
  const { type, state } = json.state;
  leaf.id = json.id || leaf.id;
  leaf.group = json.group ?? null;
  void deferViewState(leaf, { type, state, pinned: json.pinned }, json.state);
  return leaf;
}
