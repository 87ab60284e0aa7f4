import { quietName } from './quietName.mts';
import { iconButton } from './views/viewHeader.mts';
import { words } from './words.mts';

/** The column of buttons at the left edge. */
export class WorkspaceRibbon {
  readonly containerEl: HTMLElement;
  /** For the buttons of plugins and of the app. */
  readonly actionsEl: HTMLElement;
  /** For the buttons at the bottom. */
  readonly settingsEl: HTMLElement;
  readonly #buttons = new Map<string, HTMLElement>();

  constructor(side: 'left' | 'right') {
    this.containerEl = createDiv({
      cls: `workspace-ribbon side-dock-ribbon mod-${side}`,
      attr: { role: 'toolbar', 'aria-orientation': 'vertical' },
    });
    quietName(this.containerEl, words().ribbon);
    this.actionsEl = this.containerEl.createDiv('side-dock-actions');
    this.settingsEl = this.containerEl.createDiv('side-dock-settings');
  }

  /** Adds a button; an id that is there already keeps its place and gets the new callback. */
  addRibbonItemButton(
    id: string,
    icon: string,
    title: string,
    callback: (evt: MouseEvent) => unknown,
  ): HTMLElement {
    const button = iconButton(this.actionsEl, icon, title, callback);
    button.addClass('side-dock-ribbon-action');
    this.#buttons.get(id)?.replaceWith(button);
    this.#buttons.set(id, button);
    return button;
  }

  removeRibbonAction(id: string): void {
    this.#buttons.get(id)?.remove();
    this.#buttons.delete(id);
  }
}
