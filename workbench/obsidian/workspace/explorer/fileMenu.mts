import { TFolder, type TAbstractFile } from '../../vault/files.mts';
import { Menu } from '../../widgets/index.mts';
import { words } from '../words.mts';
import { newFolderIn, newNoteIn } from './fileActions.mts';
import type { FileExplorerView } from './fileExplorerView.mts';

type Entry = readonly [section: string, icon: string, title: string, run: () => unknown];

/** What can be done with a file or folder of the list; plugins add theirs by `file-menu`. */
export function fileMenu(view: FileExplorerView, file: TAbstractFile): Menu {
  const menu = new Menu();
  const entries = [
    ...(file instanceof TFolder ? folderEntries(view, file) : openEntries(view, file)),
    ...changeEntries(view, file),
  ];
  for (const [section, icon, title, run] of entries)
    menu.addItem((item) =>
      item
        .setSection(section)
        .setIcon(icon)
        .setTitle(title)
        .onClick(() => void run()),
    );
  view.app.workspace.trigger('file-menu', menu, file, 'file-explorer-context-menu');
  return menu;
}

function openEntries({ app }: FileExplorerView, file: TAbstractFile): Entry[] {
  const open = (where: 'tab' | 'split' | 'window') => () => app.workspace.openLinkText(file.path, '', where);
  return [
    ['open', 'file-plus', words().openInNewTab, open('tab')],
    ['open', 'separator-vertical', words().openToTheRight, open('split')],
    ['open', 'picture-in-picture-2', words().openInNewWindow, open('window')],
  ];
}

function folderEntries(view: FileExplorerView, folder: TFolder): Entry[] {
  return [
    ['action-primary', 'square-pen', words().newNote, () => newNoteIn(view.app, folder)],
    ['action-primary', 'folder-plus', words().newFolder, () => newFolder(view, folder)],
  ];
}

async function newFolder(view: FileExplorerView, parent: TFolder): Promise<void> {
  const folder = await newFolderIn(view.app, parent);
  view.tree.toggle(parent.path, true);
  view.tree.rename(folder.path);
}

function changeEntries(view: FileExplorerView, file: TAbstractFile): Entry[] {
  if (file.parent === null) return [];
  return [
    ['danger', 'pencil', words().rename, () => view.tree.rename(file.path)],
    ['danger', 'trash-2', words().remove, () => view.tree.remove(file)],
  ];
}
