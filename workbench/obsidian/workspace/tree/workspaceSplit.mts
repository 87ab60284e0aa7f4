import type { SplitDirection } from 'obsidian';
import type { Workspace } from '../workspace.mts';
import { resizeHandle } from './resizeHandle.mts';
import { WorkspaceItem } from './workspaceItem.mts';
import { WorkspaceParent } from './workspaceParent.mts';

/** Children side by side (`vertical`: the dividing line is vertical) or one above the other (`horizontal`). */
export class WorkspaceSplit extends WorkspaceParent {
  readonly type: 'split' | 'window' = 'split';
  override parent!: WorkspaceParent;
  readonly containerEl: HTMLElement;
  readonly childrenEl: HTMLElement;
  readonly direction: SplitDirection;

  constructor(workspace: Workspace, direction: SplitDirection) {
    super(workspace);
    this.direction = direction;
    this.containerEl = createDiv(`workspace-split mod-${direction}`);
    this.childrenEl = this.containerEl;
  }

  /** A split inside a split that is left with one child gives its place to that child. */
  override removeChild(child: WorkspaceItem): void {
    super.removeChild(child);
    const [only] = this.children;
    if (this.isRoot || !only || this.children.length > 1) return;
    this.parentOrNull?.replaceChild(this, only);
  }

  protected override onChildrenChanged(): void {
    super.onChildrenChanged();
    for (const child of this.children) this.#addHandle(child);
  }

  #addHandle(child: WorkspaceItem): void {
    const isLast = this.children.at(-1) === child;
    const handle = child.containerEl.querySelector(':scope > .workspace-leaf-resize-handle');
    if (isLast) handle?.remove();
    else if (!handle) child.containerEl.prepend(resizeHandle(child, this.direction));
  }
}
