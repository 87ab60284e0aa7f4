import { Platform } from '../core/platform.mts';
import { MarkdownView } from './markdown/markdownView.mts';
import type { WorkspaceSidedock } from './tree/workspaceSidedock.mts';
import type { WorkspaceSplit } from './tree/workspaceSplit.mts';
import { WorkspaceTabs } from './tree/workspaceTabs.mts';
import type { Workspace } from './workspace.mts';
import { WorkspaceLeaf } from './workspaceLeaf.mts';
import { leavesUnder } from './workspaceLeaves.mts';

/** What follows when the layout changes. */
export class WorkspaceChanges {
  readonly #workspace: Workspace;
  #told = true;

  constructor(workspace: Workspace) {
    this.#workspace = workspace;
  }

  /** Many changes at once are told once, after them. */
  onLayoutChanged(): void {
    if (!this.#told) return;
    this.#told = false;
    queueMicrotask(() => {
      this.#told = true;
      if (!this.#workspace.layoutReady) return;
      this.#workspace.trigger('layout-change');
      this.#workspace.requestSaveLayout();
    });
  }

  onResized(): void {
    const { rootSplit, leftSplit, rightSplit, floatingSplit } = this.#workspace;
    for (const part of [rootSplit, leftSplit, rightSplit, floatingSplit]) part.onResize();
    this.#workspace.trigger('resize');
    this.#workspace.requestSaveLayout();
  }

  onTabSelected(tabs: WorkspaceTabs): void {
    if (!this.#workspace.layoutReady) return;
    void tabs.currentLeaf?.loadIfDeferred();
    tabs.currentLeaf?.onResize();
    this.onLayoutChanged();
  }

  onSidedockToggled(dock: WorkspaceSidedock): void {
    if (!this.#workspace.layoutReady) return;
    if (!dock.collapsed) this.#onExpanded(dock);
    this.onResized();
    this.onLayoutChanged();
  }

  /** On a phone there is room for one drawer. */
  #onExpanded(dock: WorkspaceSidedock): void {
    const { leftSplit, rightSplit } = this.#workspace;
    if (Platform.isPhone) (dock === leftSplit ? rightSplit : leftSplit).collapse();
    this.loadVisible(dock);
  }

  /** The views that show, and are deferred still. */
  loadVisible(part: WorkspaceSplit): void {
    for (const leaf of leavesUnder(part)) if (leaf.isVisible()) void leaf.loadIfDeferred();
  }

  createLeafInParent(parent: WorkspaceSplit, index: number): WorkspaceLeaf {
    const leaf = new WorkspaceLeaf(this.#workspace);
    const tabs = new WorkspaceTabs(this.#workspace);
    tabs.appendChild(leaf);
    parent.insertChild(index, tabs);
    this.onLayoutChanged();
    return leaf;
  }

  moveLeaf(leaf: WorkspaceLeaf, tabs: WorkspaceTabs, index: number): void {
    const from = leaf.parent;
    const passes = from === tabs && tabs.children.indexOf(leaf) < index;
    from.removeChild(leaf);
    tabs.insertChild(passes ? index - 1 : index, leaf);
    this.#workspace.setActiveLeaf(leaf, { focus: true });
    if (!this.#workspace.getMostRecentLeaf(this.#workspace.rootSplit))
      this.createLeafInParent(this.#workspace.rootSplit, 0);
    this.onLayoutChanged();
  }

  updateOptions(): void {
    this.#workspace.iterateAllLeaves(({ view }) => {
      if (view instanceof MarkdownView) view.editMode.updateOptions();
    });
  }
}
