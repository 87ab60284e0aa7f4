import type { TAbstractFile } from 'obsidian';
import type { App } from '../../app/app.mts';
import type { TFolder } from '../../vault/files.mts';
import { ConfirmationModal } from '../../widgets/index.mts';
import { nameOf } from '../markdown/renameTo.mts';
import { FileView } from '../views/fileView.mts';
import { publicApp } from '../publicApp.mts';
import { words } from '../words.mts';

/** Makes an empty note with a free name and opens it with its title selected. */
export async function newNoteIn(app: App, folder: TFolder): Promise<void> {
  const file = await app.vault.create(freePath(app, folder, words().untitled, '.md'), '');
  await app.workspace.getLeaf(false).openFile(file, { active: true, eState: { rename: 'all' } });
}

export async function newFolderIn(app: App, folder: TFolder): Promise<TAbstractFile> {
  return app.vault.createFolder(freePath(app, folder, words().newFolderName, ''));
}

/** Asks, then puts the file in the trash; tabs that show it become empty. */
export function removeFile(app: App, file: TAbstractFile): Promise<void> {
  return new Promise((resolve) => {
    const modal = new ConfirmationModal(publicApp(app));
    modal.setTitle(words().remove);
    modal.contentEl.createEl('p', { text: words().removeQuestion(nameOf(file)) });
    modal.addButton((button) =>
      button
        .setButtonText(words().remove)
        .setDestructive()
        .onClick(() => removeNow(app, file)),
    );
    modal.addCancelButton(words().cancel);
    modal.setCloseCallback(resolve);
    modal.open();
  });
}

async function removeNow(app: App, file: TAbstractFile): Promise<void> {
  const within = (path: string | undefined): boolean =>
    path === file.path || (path?.startsWith(`${file.path}/`) ?? false);
  const open: FileView[] = [];
  app.workspace.iterateAllLeaves(({ view }) => {
    if (view instanceof FileView && within(view.file?.path)) open.push(view);
  });
  await Promise.all(open.map((view) => view.leaf.setViewState({ type: 'empty' })));
  await app.fileManager.trashFile(file);
}

function freePath(app: App, folder: TFolder, name: string, extension: string): string {
  const base = folder.path === '/' ? name : `${folder.path}/${name}`;
  for (let number = 0; ; number++) {
    const path = `${base}${number > 0 ? ` ${number}` : ''}${extension}`;
    if (!app.vault.getAbstractFileByPath(path)) return path;
  }
}
