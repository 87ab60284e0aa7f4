import type { TAbstractFile } from 'obsidian';
import { ConfirmationModal } from '../widgets/index.mts';
import { publicApp } from '../workspace/publicApp.mts';
import { words } from '../workspace/words.mts';
import type { App } from './app.mts';

/** Asks whether a file or folder may go to the trash; closing the question in any other way is a no. */
export function askDeletion(app: App, file: TAbstractFile): Promise<boolean> {
  return new Promise((resolve) => {
    let agreed = false;
    const modal = new ConfirmationModal(publicApp(app));
    modal.setTitle(words().remove);
    modal.contentEl.createEl('p', { text: words().removeQuestion(file.name) });
    modal.addButton((button) =>
      button
        .setButtonText(words().remove)
        .setDestructive()
        .onClick(() => {
          agreed = true;
        }),
    );
    modal.addCancelButton(words().cancel);
    modal.setCloseCallback(() => resolve(agreed));
    modal.open();
  });
}
