import { words } from '../words.mts';
import { ItemView } from './itemView.mts';

/** A tab without a note. */
export class EmptyView extends ItemView {
  override navigation = true;

  getViewType(): string {
    return 'empty';
  }

  getDisplayText(): string {
    return words().newTab;
  }

  protected override async onOpen(): Promise<void> {
    const box = this.contentEl.createDiv('empty-state').createDiv('empty-state-container');
    box.createDiv({ cls: 'empty-state-title', text: words().noFileOpen });
    const list = box.createDiv('empty-state-action-list');
    this.#action(list, words().createNote, 'file-explorer:new-file');
    this.#action(list, words().goToFile, 'switcher:open');
    this.#action(list, words().close, 'workspace:close');
    return Promise.resolve();
  }

  #action(list: HTMLElement, text: string, commandId: string): void {
    const button = list.createEl('button', {
      cls: 'empty-state-action tappable',
      text,
      attr: { type: 'button' },
    });
    button.addEventListener('click', () => {
      this.leaf.workspace.setActiveLeaf(this.leaf);
      this.app.commands.executeCommandById(commandId);
    });
  }
}
