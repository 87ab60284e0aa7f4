import { TFolder, type TAbstractFile } from '../../vault/files.mts';
import { renameTo } from '../markdown/renameTo.mts';
import { quietName } from '../quietName.mts';
import { words } from '../words.mts';
import { fileMenu } from './fileMenu.mts';
import { removeFile } from './fileActions.mts';
import type { FileExplorerView } from './fileExplorerView.mts';
import { renameField } from './renameField.mts';
import { treeItem } from './treeItem.mts';
import { treeKeys } from './treeKeys.mts';
import { sorted } from './sorted.mts';

/** The tree of folders and files; only what is in an open folder is drawn. */
export class FileTree {
  readonly el: HTMLElement;
  readonly #view: FileExplorerView;
  #open = new Set<string>();
  /** Path of the item that has, or last had, the keyboard. */
  #current: string | null = null;

  constructor(view: FileExplorerView) {
    this.#view = view;
    this.el = createDiv({
      cls: 'nav-files-container node-insert-event',
      attr: { role: 'tree' },
    });
    quietName(this.el, words().files, view.contentEl);
    this.el.addEventListener('keydown', (event) => treeKeys(this, event));
    this.el.addEventListener('contextmenu', (event) => this.#onContextMenu(event));
    this.el.addEventListener('focusin', (event) => this.#onFocus(event.target as HTMLElement));
  }

  draw(): void {
    const hadFocus = this.el.contains(this.el.doc.activeElement);
    const { scrollTop } = this.el;
    this.el.replaceChildren(...this.#items(this.#view.app.vault.getRoot(), 1));
    this.el.scrollTop = scrollTop;
    this.markActive();
    this.#makeReachable(hadFocus);
  }

  openPaths(): string[] {
    return [...this.#open];
  }

  setOpen(paths: readonly string[]): void {
    this.#open = new Set(paths);
    this.draw();
  }

  toggle(path: string, open = !this.#open.has(path)): void {
    if (open) this.#open.add(path);
    else this.#open.delete(path);
    this.#drawItem(path);
    this.#view.leaf.workspace.requestSaveLayout();
  }

  isOpen(path: string): boolean {
    return this.#open.has(path);
  }

  /** The folder that is selected, or that the selected file is in. */
  targetFolder(): TFolder {
    const { vault } = this.#view.app;
    const file = vault.getAbstractFileByPath(this.#current ?? '') ?? this.#view.app.workspace.getActiveFile();
    if (file instanceof TFolder) return file;
    return file?.parent ?? vault.getRoot();
  }

  fileOf(el: Element | null): TAbstractFile | null {
    const path = el?.closest<HTMLElement>('[data-path]')?.dataset['path'];
    return path === undefined ? null : this.#view.app.vault.getAbstractFileByPath(path);
  }

  /** Opens a file, or opens and closes a folder. */
  activate(file: TAbstractFile, newLeaf: boolean): void {
    if (file instanceof TFolder) return this.toggle(file.path);
    void this.#view.app.workspace.openLinkText(file.path, '', newLeaf ? 'tab' : false);
  }

  remove(file: TAbstractFile): void {
    void removeFile(this.#view.app, file);
  }

  /** Shows a field in place of the name. */
  rename(path: string): void {
    const file = this.#view.app.vault.getAbstractFileByPath(path);
    const title = this.titleEl(path);
    if (!file || !title) return;
    renameField(title, file, async (name) => {
      await renameTo(this.#view.app, file, name);
      this.draw();
      this.titleEl(file.path)?.focus();
    });
  }

  onRenamed(oldPath: string, path: string): void {
    this.#open = new Set(
      [...this.#open].map((known) =>
        known === oldPath || known.startsWith(`${oldPath}/`) ? path + known.slice(oldPath.length) : known,
      ),
    );
    if (this.#current === oldPath) this.#current = path;
  }

  titleEl(path: string): HTMLElement | null {
    return this.el.querySelector(`.tree-item-self[data-path="${CSS.escape(path)}"]`);
  }

  titles(): HTMLElement[] {
    return Array.from(this.el.querySelectorAll<HTMLElement>('.tree-item-self'));
  }

  markActive(): void {
    const path = this.#view.app.workspace.getActiveFile()?.path;
    for (const title of this.titles()) title.toggleClass('is-active', title.dataset['path'] === path);
  }

  #items(folder: TFolder, level: number): HTMLElement[] {
    return sorted(folder.children).map((file) => this.#item(file, level));
  }

  #item(file: TAbstractFile, level: number): HTMLElement {
    const isOpen = this.isOpen(file.path);
    const children = file instanceof TFolder && isOpen ? this.#items(file, level + 1) : [];
    return treeItem({ file, level, isOpen, children }, (newLeaf) => this.activate(file, newLeaf));
  }

  /** One folder anew; the rest of the tree stays as it is. */
  #drawItem(path: string): void {
    const title = this.titleEl(path);
    const file = this.fileOf(title);
    if (!title || !file) return this.draw();
    const hadFocus = title.isActiveElement();
    title.parentElement?.replaceWith(this.#item(file, Number(title.getAttribute('aria-level'))));
    this.markActive();
    this.#makeReachable(hadFocus);
  }

  #onFocus(el: HTMLElement): void {
    const path = el.closest<HTMLElement>('.tree-item-self')?.dataset['path'];
    if (path === undefined) return;
    this.#current = path;
    this.#makeReachable(false);
  }

  /** One item can be reached with Tab; the arrow keys go on from there. */
  #makeReachable(focus: boolean): void {
    const titles = this.titles();
    const current = titles.find((title) => title.dataset['path'] === this.#current) ?? titles[0];
    for (const title of titles) title.tabIndex = title === current ? 0 : -1;
    if (focus) current?.focus();
  }

  #onContextMenu(event: MouseEvent): void {
    const file = this.fileOf(event.target as Element) ?? this.#view.app.vault.getRoot();
    fileMenu(this.#view, file).showAtMouseEvent(event);
  }
}
