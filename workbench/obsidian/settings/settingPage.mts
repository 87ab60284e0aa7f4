/** A page below a tab, with a way back above its content. */
export abstract class SettingPage {
  rootEl: HTMLElement = createDiv('setting-page');
  titlebarEl: HTMLElement = this.rootEl.createDiv('setting-page-titlebar');
  containerEl: HTMLElement = this.rootEl.createDiv('setting-page-content');
  title = '';

  /** Draws the content into `containerEl`. */
  abstract display(): void;

  hide(): void {
    this.containerEl.empty();
  }
}
