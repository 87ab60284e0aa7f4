import { WorkspaceParent } from './workspaceParent.mts';

/** Holds the pop-out windows; it has no place on the page itself. */
export class WorkspaceFloating extends WorkspaceParent {
  readonly type = 'floating';
  override readonly isRoot = true;
  override parent!: WorkspaceParent;
  readonly containerEl = createDiv('workspace-floating');
  readonly childrenEl = this.containerEl;

  protected override onChildrenChanged(): void {
    // Each child lives in the body of its own window.
  }
}
