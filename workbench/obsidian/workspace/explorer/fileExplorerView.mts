import type { TAbstractFile } from 'obsidian';
import { debounce } from '../../core/debounce.mts';
import { words } from '../words.mts';
import { ItemView } from '../views/itemView.mts';
import { iconButton } from '../views/viewHeader.mts';
import { newFolderIn, newNoteIn } from './fileActions.mts';
import { FileTree } from './fileTree.mts';

/** The vault's folders and files. */
export class FileExplorerView extends ItemView {
  override icon = 'folder-closed';
  readonly tree = new FileTree(this);
  readonly #redraw = debounce(() => this.tree.draw(), 0);

  getViewType(): string {
    return 'file-explorer';
  }

  getDisplayText(): string {
    return words().files;
  }

  protected override async onOpen(): Promise<void> {
    this.contentEl.addClass('nav-files-view');
    const header = this.contentEl.createDiv('nav-header').createDiv('nav-buttons-container');
    const action = (icon: string, label: string, run: () => unknown): void =>
      iconButton(header, icon, label, run).addClass('nav-action-button');
    action('square-pen', words().newNote, () => newNoteIn(this.app, this.tree.targetFolder()));
    action('folder-plus', words().newFolder, () => this.#newFolder());
    this.contentEl.append(this.tree.el);
    this.tree.draw();
    this.#follow();
    return Promise.resolve();
  }

  override getState(): Record<string, unknown> {
    return { open: this.tree.openPaths() };
  }

  override async setState(state: unknown): Promise<void> {
    const open = (state as { open?: unknown } | null)?.open;
    if (Array.isArray(open)) this.tree.setOpen(open.filter((path) => typeof path === 'string'));
    return Promise.resolve();
  }

  async #newFolder(): Promise<void> {
    const folder = await newFolderIn(this.app, this.tree.targetFolder());
    this.tree.draw();
    this.tree.rename(folder.path);
  }

  #follow(): void {
    const { vault, workspace } = this.app;
    const redraw = (): void => void this.#redraw();
    this.registerEvent(vault.on('create', redraw));
    this.registerEvent(vault.on('delete', redraw));
    this.registerEvent(
      vault.on('rename', (file: TAbstractFile, oldPath: string) => {
        this.tree.onRenamed(oldPath, file.path);
        redraw();
      }),
    );
    this.registerEvent(workspace.on('file-open', () => this.tree.markActive()));
    this.register(() => this.#redraw.cancel());
  }
}
