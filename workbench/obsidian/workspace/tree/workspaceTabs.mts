import type { Workspace } from '../workspace.mts';
import type { WorkspaceLeaf } from '../workspaceLeaf.mts';
import { tabBar, type TabBar } from './tabBar.mts';
import { WorkspaceItem } from './workspaceItem.mts';
import { WorkspaceParent } from './workspaceParent.mts';
import type { WorkspaceSplit } from './workspaceSplit.mts';

/** A group of tabs, one of which shows. */
export class WorkspaceTabs extends WorkspaceParent {
  readonly type = 'tabs';
  override parent!: WorkspaceSplit;
  declare children: WorkspaceLeaf[];
  readonly containerEl = createDiv('workspace-tabs');
  readonly bar: TabBar;
  readonly childrenEl: HTMLElement;
  currentTab = 0;

  constructor(workspace: Workspace) {
    super(workspace);
    this.bar = tabBar(this);
    this.containerEl.append(this.bar.containerEl);
    this.childrenEl = this.containerEl.createDiv('workspace-tab-container');
  }

  get currentLeaf(): WorkspaceLeaf | null {
    return this.children[this.currentTab] ?? null;
  }

  selectTab(leaf: WorkspaceLeaf): void {
    this.selectTabIndex(this.children.indexOf(leaf));
  }

  selectTabIndex(index: number): void {
    if (this.currentTab === index || !this.children[index]) return;
    this.#leave();
    this.currentTab = index;
    this.#showCurrent();
    this.workspace.onTabSelected(this);
  }

  override insertChild(index: number, child: WorkspaceItem): void {
    const current = this.currentLeaf;
    super.insertChild(index, child);
    if (current) this.currentTab = this.children.indexOf(current);
    this.#showCurrent();
  }

  override removeChild(child: WorkspaceItem): void {
    const current = this.currentLeaf;
    super.removeChild(child);
    const index = current ? this.children.indexOf(current) : -1;
    this.currentTab = index >= 0 ? index : Math.max(0, Math.min(this.currentTab, this.children.length - 1));
    this.#showCurrent();
  }

  protected override onChildrenChanged(): void {
    super.onChildrenChanged();
    this.bar.show(this.children);
  }

  /** What is typed in the tab that is left is saved at once. */
  #leave(): void {
    this.currentLeaf?.onHidden();
  }

  #showCurrent(): void {
    this.children.forEach((leaf, index) => leaf.setShown(index === this.currentTab));
    this.bar.update();
  }
}
