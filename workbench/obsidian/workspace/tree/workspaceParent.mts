import { WorkspaceItem } from './workspaceItem.mts';

/** An item that holds items. */
export abstract class WorkspaceParent extends WorkspaceItem {
  children: WorkspaceItem[] = [];
  /** Where the children's elements go. */
  abstract readonly childrenEl: HTMLElement;
  /** A root stays when its last child goes. */
  readonly isRoot: boolean = false;

  insertChild(index: number, child: WorkspaceItem): void {
    child.parent = this;
    this.children.splice(index < 0 ? this.children.length : index, 0, child);
    this.onChildrenChanged();
  }

  appendChild(child: WorkspaceItem): void {
    this.insertChild(-1, child);
  }

  replaceChild(old: WorkspaceItem, child: WorkspaceItem): void {
    const index = this.children.indexOf(old);
    if (index < 0) return;
    child.parent = this;
    child.setDimension(old.dimension);
    this.children[index] = child;
    old.containerEl.remove();
    this.onChildrenChanged();
  }

  /** Takes a child out; a parent that is left empty goes too. */
  removeChild(child: WorkspaceItem): void {
    this.children = this.children.filter((known) => known !== child);
    child.containerEl.remove();
    this.onChildrenChanged();
    if (this.children.length === 0 && !this.isRoot) this.parentOrNull?.removeChild(this);
  }

  override onResize(): void {
    for (const child of this.children) child.onResize();
  }

  /** Puts the children's elements in the order of the children, moving as little as possible. */
  protected onChildrenChanged(): void {
    const { childrenEl } = this;
    this.children.forEach((child, index) => {
      const there = childrenEl.children[index] ?? null;
      if (there !== child.containerEl) childrenEl.insertBefore(child.containerEl, there);
    });
  }
}
