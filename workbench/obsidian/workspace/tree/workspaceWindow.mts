import type { Workspace } from '../workspace.mts';
import { WorkspaceContainer } from './workspaceContainer.mts';

/** A pop-out: a second browser window that shows leaves of this page. */
export class WorkspaceWindow extends WorkspaceContainer {
  override readonly type = 'window';
  win: Window;
  doc: Document;

  constructor(workspace: Workspace, win: Window) {
    super(workspace, 'vertical');
    this.win = win;
    this.doc = win.document;
    this.containerEl.addClass('mod-root');
  }
}
