import type { WorkspaceItem } from '../tree/workspaceItem.mts';
import { WorkspaceSidedock } from '../tree/workspaceSidedock.mts';
import { WorkspaceSplit } from '../tree/workspaceSplit.mts';
import { WorkspaceTabs } from '../tree/workspaceTabs.mts';
import type { WorkspaceLeaf } from '../workspaceLeaf.mts';
import type { Workspace } from '../workspace.mts';
import type { LayoutJson, LeafJson, NodeJson, SplitJson, TabsJson } from './layoutJson.mts';

/** The layout as workspace.json keeps it. Pop-outs are left out: a browser opens windows at a user's act only. */
export function writeLayout(workspace: Workspace): LayoutJson {
  return {
    main: splitJson(workspace.rootSplit),
    left: splitJson(workspace.leftSplit),
    right: splitJson(workspace.rightSplit),
    ...(workspace.activeLeaf && { active: workspace.activeLeaf.id }),
    lastOpenFiles: workspace.getLastOpenFiles(),
  };
}

function splitJson(split: WorkspaceSplit): SplitJson {
  const { id, direction } = split;
  const dock = split instanceof WorkspaceSidedock ? { width: split.width, collapsed: split.collapsed } : {};
  return { id, type: 'split', direction, ...share(split), ...dock, children: split.children.map(nodeJson) };
}

function nodeJson(item: WorkspaceItem): NodeJson {
  if (item instanceof WorkspaceTabs) return tabsJson(item);
  return item instanceof WorkspaceSplit ? splitJson(item) : leafJson(item as WorkspaceLeaf);
}

function tabsJson(tabs: WorkspaceTabs): TabsJson {
  const { id, currentTab } = tabs;
  return { id, type: 'tabs', ...share(tabs), currentTab, children: tabs.children.map(leafJson) };
}

function leafJson(leaf: WorkspaceLeaf): LeafJson {
  const { type, state } = leaf.getViewState();
  return {
    id: leaf.id,
    type: 'leaf',
    ...(leaf.pinned && { pinned: true }),
    ...(leaf.group && { group: leaf.group }),
    state: { type, state, icon: leaf.getIcon(), title: leaf.getDisplayText() },
  };
}

function share({ dimension }: WorkspaceItem): { dimension?: number } {
  return dimension === null ? {} : { dimension };
}
