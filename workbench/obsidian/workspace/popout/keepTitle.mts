import type { WorkspaceWindow } from '../tree/workspaceWindow.mts';
import type { Workspace } from '../workspace.mts';

const events = ['layout-change', 'active-leaf-change', 'title-change'] as const;

/** Names a pop-out's window for what it shows itself, never for the note of the main window; returns what stops that. */
export function keepTitle(workspace: Workspace, popout: WorkspaceWindow): () => void {
  const update = (): void => {
    const shown = workspace.getMostRecentLeaf(popout)?.view.getDisplayText();
    popout.doc.title = [shown, workspace.app.vault.getName(), 'Workbench'].filter(Boolean).join(' - ');
  };
  const refs = events.map((name) => workspace.on(name, update));
  update();
  return () => refs.forEach((ref) => workspace.offref(ref));
}
