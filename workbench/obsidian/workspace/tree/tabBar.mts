import { setIcon } from '../../widgets/index.mts';
import { quietName } from '../quietName.mts';
import { words } from '../words.mts';
import type { WorkspaceLeaf } from '../workspaceLeaf.mts';
import { moveFocus } from './rovingFocus.mts';
import { tabDropTarget } from './tabDrag.mts';
import type { WorkspaceTabs } from './workspaceTabs.mts';

export interface TabBar {
  readonly containerEl: HTMLElement;
  /** Puts the headers of these leaves in the bar, in this order. */
  show(leaves: readonly WorkspaceLeaf[]): void;
  /** Marks the current tab. */
  update(): void;
}

/** The row of tab headers above a tab group. */
export function tabBar(tabs: WorkspaceTabs): TabBar {
  const containerEl = createDiv('workspace-tab-header-container');
  const inner = containerEl.createDiv({
    cls: 'workspace-tab-header-container-inner',
    attr: { role: 'tablist' },
  });
  quietName(inner, words().openTabs, containerEl);
  newTabButton(containerEl, tabs);
  containerEl.createDiv('workspace-tab-header-spacer');
  inner.addEventListener('keydown', (event) => moveFocus(event, inner, '.workspace-tab-header'));
  tabDropTarget(inner, tabs);
  return {
    containerEl,
    show: (leaves) => inner.replaceChildren(...leaves.map((leaf) => leaf.tabHeaderEl)),
    update: () => tabs.children.forEach((leaf, index) => markTab(leaf, index === tabs.currentTab)),
  };
}

function markTab(leaf: WorkspaceLeaf, current: boolean): void {
  leaf.tabHeaderEl.toggleClass('is-active', current);
  leaf.tabHeaderEl.setAttrs({ 'aria-selected': String(current), tabindex: current ? 0 : -1 });
}

function newTabButton(containerEl: HTMLElement, tabs: WorkspaceTabs): void {
  const button = containerEl.createEl('button', {
    cls: 'workspace-tab-header-new-tab clickable-icon',
    attr: { 'aria-label': words().newTab, type: 'button' },
  });
  setIcon(button, 'plus');
  button.addEventListener('click', () => tabs.workspace.openEmptyTab(tabs));
}
