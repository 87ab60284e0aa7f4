import type { Workspace } from '../workspace.mts';
import { WorkspaceContainer } from './workspaceContainer.mts';

/** The main area. */
export class WorkspaceRoot extends WorkspaceContainer {
  override readonly isRoot = true;
  win: Window = window;
  doc: Document = document;

  constructor(workspace: Workspace) {
    super(workspace, 'vertical');
    this.containerEl.addClass('mod-root');
  }
}
