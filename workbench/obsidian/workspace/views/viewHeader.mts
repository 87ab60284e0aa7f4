import { Menu, setIcon } from '../../widgets/index.mts';
import { words } from '../words.mts';
import type { View } from './view.mts';

export interface ViewHeader {
  readonly el: HTMLElement;
  readonly titleEl: HTMLElement;
  readonly actionsEl: HTMLElement;
  addAction(icon: string, title: string, callback: (evt: MouseEvent) => unknown): HTMLElement;
  update(): void;
}

/** Back and forward, the title, and the view's actions. */
export function viewHeader(view: View): ViewHeader {
  const el = createDiv('view-header');
  const left = el.createDiv('view-header-left').createDiv('view-header-nav-buttons');
  const back = iconButton(left, 'arrow-left', words().back, () => void view.leaf.history.back());
  const forward = iconButton(left, 'arrow-right', words().forward, () => void view.leaf.history.forward());
  const titleContainer = el.createDiv('view-header-title-container mod-at-start mod-at-end');
  const parentEl = titleContainer.createDiv('view-header-title-parent');
  const titleEl = titleContainer.createDiv('view-header-title');
  const actionsEl = el.createDiv('view-actions');
  moreButton(actionsEl, view);
  const update = (): void => {
    setEnabled(back, view.leaf.history.canGoBack);
    setEnabled(forward, view.leaf.history.canGoForward);
    titleEl.setText(view.getDisplayText());
    parentEl.setText(folderOf(view));
  };
  return {
    el,
    titleEl,
    actionsEl,
    update,
    addAction: (icon, title, run) => addAction(actionsEl, icon, title, run),
  };
}

/** A button that shows an icon; its label is its hover title too. */
export function iconButton(
  parent: HTMLElement,
  icon: string,
  label: string,
  onClick: (evt: MouseEvent) => unknown,
): HTMLButtonElement {
  const button = parent.createEl('button', {
    cls: 'clickable-icon',
    attr: { 'aria-label': label, type: 'button' },
  });
  setIcon(button, icon);
  button.addEventListener('click', (event) => void onClick(event));
  return button;
}

function addAction(
  parent: HTMLElement,
  icon: string,
  title: string,
  callback: (evt: MouseEvent) => unknown,
): HTMLElement {
  const button = iconButton(parent, icon, title, callback);
  button.addClass('view-action');
  parent.prepend(button);
  return button;
}

function moreButton(parent: HTMLElement, view: View): void {
  const button = iconButton(parent, 'ellipsis-vertical', words().moreOptions, (event) => {
    const menu = new Menu();
    view.onPaneMenu(menu, 'more-options');
    menu.showAtMouseEvent(event);
  });
  button.addClass('view-action');
}

function setEnabled(button: HTMLButtonElement, enabled: boolean): void {
  button.disabled = !enabled;
  button.setAttribute('aria-disabled', String(!enabled));
}

function folderOf(view: View): string {
  const file = 'file' in view ? (view.file as { parent: { path: string } | null } | null) : null;
  const path = file?.parent?.path ?? '/';
  return path === '/' ? '' : `${path.split('/').join(' / ')} / `;
}
