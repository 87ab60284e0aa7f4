/** The line of small texts at the bottom right. */
export class StatusBar {
  readonly containerEl = createEl('footer', 'status-bar');

  /** A place for one text or button; take the element away when it is no longer needed. */
  registerStatusBarItem(): HTMLElement {
    return this.containerEl.createDiv('status-bar-item');
  }
}
