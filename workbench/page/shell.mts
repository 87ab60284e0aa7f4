import type { App } from '../obsidian/app/app.mts';
import { Platform } from '../obsidian/core/platform.mts';
import { iconButton } from '../obsidian/workspace/views/viewHeader.mts';
import { quietName } from '../obsidian/workspace/quietName.mts';
import { words } from '../obsidian/workspace/words.mts';
import { followWidth } from './followWidth.mts';
import { titleBar } from './titleBar.mts';

/** Puts the app on the page: title bar, ribbon, docks, notes, status bar. */
export function mountShell(app: App): void {
  const { workspace, statusBar } = app;
  followWidth(app);
  landmarks(app);
  ribbonButtons(app);
  const container = document.body.createDiv('app-container');
  container.append(titleBar(app));
  const main = container.createDiv('horizontal-main-container');
  main.append(workspace.containerEl);
  drawerBackdrop(app);
  container.append(statusBar.containerEl);
}

function landmarks({ workspace }: App): void {
  const { rootSplit, leftSplit, rightSplit } = workspace;
  landmark(rootSplit.containerEl, 'main', words().mainArea);
  landmark(leftSplit.containerEl, 'complementary', words().leftDock);
  landmark(rightSplit.containerEl, 'complementary', words().rightDock);
}

function landmark(el: HTMLElement, role: string, name: string): void {
  el.setAttribute('role', role);
  quietName(el, name);
}

function ribbonButtons(app: App): void {
  const { leftRibbon } = app.workspace;
  const run = (id: string) => () => app.commands.executeCommandById(id);
  const add = (id: string, icon: string, title: string): void =>
    void leftRibbon.addRibbonItemButton(id, icon, title, run(id));
  add('app:toggle-left-sidebar', 'panel-left', words().toggleLeft);
  add('switcher:open', 'file-search', words().quickSwitcher);
  add('command-palette:open', 'terminal', words().commandPalette);
  const settings = iconButton(leftRibbon.settingsEl, 'settings', words().settings, run('app:open-settings'));
  settings.addClass('side-dock-ribbon-action');
  const right = iconButton(
    leftRibbon.settingsEl,
    'panel-right',
    words().toggleRight,
    run('app:toggle-right-sidebar'),
  );
  right.addClass('side-dock-ribbon-action');
}

/** On a phone: the dark part beside an open drawer, which closes it. */
function drawerBackdrop({ workspace }: App): void {
  const backdrop = workspace.containerEl.createEl('button', {
    cls: 'workspace-drawer-backdrop',
    attr: { type: 'button', 'aria-label': words().closeDock },
  });
  const update = (): void => {
    const open = !workspace.leftSplit.collapsed || !workspace.rightSplit.collapsed;
    backdrop.toggle(open && Platform.isPhone);
  };
  backdrop.addEventListener('click', () => {
    workspace.leftSplit.collapse();
    workspace.rightSplit.collapse();
  });
  workspace.on('layout-change', update);
  workspace.on('resize', update);
  update();
}
