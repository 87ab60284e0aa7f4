import type { Side } from 'obsidian';
import type { Workspace } from '../workspace.mts';
import { WorkspaceSidedock } from './workspaceSidedock.mts';

/** A dock on a phone: it slides over the text. */
export class WorkspaceMobileDrawer extends WorkspaceSidedock {
  constructor(workspace: Workspace, side: Side) {
    super(workspace, side);
    this.containerEl.addClasses(['workspace-drawer', `mod-${side}`]);
  }
}
