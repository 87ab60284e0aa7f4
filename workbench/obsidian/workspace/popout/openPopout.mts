import type { WorkspaceWindowInitData } from 'obsidian';
import { words } from '../words.mts';
import { WorkspaceTabs } from '../tree/workspaceTabs.mts';
import { WorkspaceWindow } from '../tree/workspaceWindow.mts';
import type { Workspace } from '../workspace.mts';
import type { WorkspaceLeaf } from '../workspaceLeaf.mts';
import { leavesUnder } from '../workspaceLeaves.mts';
import { furnishWindow } from './furnishWindow.mts';
import { keepTitle } from './keepTitle.mts';

/** The browser did not let the page open a window. */
export class PopoutBlockedError extends Error {
  override name = 'PopoutBlockedError';

  constructor() {
    super(words().popoutBlocked);
  }
}

/**
 * Opens a browser window with a tab group of its own and moves the leaf there.
 * Throws a `PopoutBlockedError` when the browser does not allow it; the leaf then stays where it is.
 */
export function openPopout(
  workspace: Workspace,
  leaf: WorkspaceLeaf,
  { x, y, size }: WorkspaceWindowInitData = {},
): WorkspaceWindow {
  const win = window.open(
    '',
    '',
    features({ left: x, top: y, width: size?.width ?? 600, height: size?.height ?? 700 }),
  );
  if (!win) throw new PopoutBlockedError();
  const popout = new WorkspaceWindow(workspace, win);
  const onGone = furnishWindow(win, workspace, popout.containerEl);
  workspace.floatingSplit.appendChild(popout);
  take(popout, leaf);
  const stopTitle = keepTitle(workspace, popout);
  win.addEventListener('pagehide', () => {
    stopTitle();
    onGone();
    closePopout(workspace, popout);
  });
  workspace.trigger('window-open', popout, win);
  workspace.setActiveLeaf(leaf);
  return popout;
}

/** An open window is moved as it is; the views in it are made anew, as their elements change documents. */
function take(popout: WorkspaceWindow, leaf: WorkspaceLeaf): void {
  const { workspace } = popout;
  const isOpen = leaf.isAttached;
  if (isOpen) leaf.parent.removeChild(leaf);
  const tabs = new WorkspaceTabs(workspace);
  tabs.appendChild(leaf);
  popout.appendChild(tabs);
  if (!workspace.getMostRecentLeaf(workspace.rootSplit)) workspace.createLeafInParent(workspace.rootSplit, 0);
  if (isOpen) void leaf.rebuildView();
  workspace.onLayoutChanged();
}

function closePopout(workspace: Workspace, popout: WorkspaceWindow): void {
  for (const leaf of leavesUnder(popout)) leaf.detach();
  workspace.floatingSplit.removeChild(popout);
  workspace.trigger('window-close', popout, popout.win);
  workspace.onLayoutChanged();
}

function features(values: Record<string, number | undefined>): string {
  const given = Object.entries(values).filter(([, value]) => value !== undefined);
  return ['popup', ...given.map(([name, value]) => `${name}=${value}`)].join(',');
}
