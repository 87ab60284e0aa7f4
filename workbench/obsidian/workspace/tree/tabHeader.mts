import { Menu, setIcon } from '../../widgets/index.mts';
import { newId } from '../quietName.mts';
import { words } from '../words.mts';
import type { WorkspaceLeaf } from '../workspaceLeaf.mts';
import { makeTabDraggable } from './tabDrag.mts';

export interface TabHeader {
  readonly el: HTMLElement;
  /** Shows the leaf's title and icon as they are now. */
  update(): void;
}

/** The header of a tab: click shows it, the middle button closes it, right click opens its menu. */
export function tabHeader(leaf: WorkspaceLeaf): TabHeader {
  const el = createDiv({
    cls: 'workspace-tab-header tappable',
    attr: { role: 'tab', tabindex: -1, id: newId() },
  });
  const inner = el.createDiv('workspace-tab-header-inner');
  const icon = inner.createDiv('workspace-tab-header-inner-icon');
  const title = inner.createDiv('workspace-tab-header-inner-title');
  inner.append(closeButton(leaf));
  listen(el, leaf);
  makeTabDraggable(el, leaf);
  return { el, update: () => showLeaf(leaf, el, icon, title) };
}

function showLeaf(leaf: WorkspaceLeaf, el: HTMLElement, icon: HTMLElement, title: HTMLElement): void {
  const text = leaf.getDisplayText();
  if (icon.dataset['icon'] !== leaf.getIcon()) setIcon(icon, leaf.getIcon());
  icon.dataset['icon'] = leaf.getIcon();
  title.setText(text);
  el.setAttrs({ 'aria-label': text, 'data-type': leaf.view.getViewType() });
  el.toggleClass('is-pinned', leaf.pinned);
}

function closeButton(leaf: WorkspaceLeaf): HTMLElement {
  const button = createDiv({
    cls: 'workspace-tab-header-inner-close-button',
    attr: { 'aria-hidden': 'true' },
  });
  setIcon(button, 'x');
  button.addEventListener('click', (event) => {
    event.stopPropagation();
    if (leaf.pinned) leaf.setPinned(false);
    else leaf.detach();
  });
  button.title = words().close;
  return button;
}

function listen(el: HTMLElement, leaf: WorkspaceLeaf): void {
  const show = (): void => leaf.workspace.setActiveLeaf(leaf, { focus: true });
  el.addEventListener('click', show);
  el.addEventListener('keydown', (event) => {
    if (event.key === 'Delete') leaf.detach();
    else if (event.key === 'Enter' || event.key === ' ') show();
    else return;
    event.preventDefault();
  });
  el.addEventListener('auxclick', (event) => {
    if (event.button === 1 && !leaf.pinned) leaf.detach();
  });
  el.addEventListener('contextmenu', (event) => {
    event.preventDefault();
    tabMenu(leaf).showAtMouseEvent(event);
  });
}

function tabMenu(leaf: WorkspaceLeaf): Menu {
  const menu = new Menu();
  menu.addItem((item) =>
    item
      .setSection('close')
      .setTitle(words().close)
      .setIcon('x')
      .onClick(() => leaf.detach()),
  );
  menu.addItem((item) =>
    item
      .setSection('pane')
      .setTitle(leaf.pinned ? words().unpin : words().pin)
      .setIcon('pin')
      .onClick(() => leaf.togglePinned()),
  );
  leaf.view.onPaneMenu(menu, 'tab-header');
  return menu;
}
