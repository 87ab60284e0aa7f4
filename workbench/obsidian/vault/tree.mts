import type { Vault } from 'obsidian';
import { isWithin, parentPath } from '../core/paths.mts';
import { repath, TFolder, type TAbstractFile } from './files.mts';

/** The files and folders of the vault by path, and as a tree below the root `/`. */
export class FileTree {
  readonly root: TFolder;
  readonly #byPath = new Map<string, TAbstractFile>();

  constructor(vault: Vault) {
    this.root = new TFolder(vault, '/');
    this.root.name = '';
    this.#byPath.set('/', this.root);
  }

  get(path: string): TAbstractFile | null {
    return this.#byPath.get(path) ?? null;
  }

  all(): TAbstractFile[] {
    return [...this.#byPath.values()];
  }

  /** The folder that a path lies in, when it is known. */
  parentOf(path: string): TFolder | null {
    const parent = this.get(parentPath(path) || '/');
    return parent instanceof TFolder ? parent : null;
  }

  add(file: TAbstractFile): void {
    this.#byPath.set(file.path, file);
    file.parent = this.parentOf(file.path);
    file.parent?.children.push(file);
  }

  remove(file: TAbstractFile): void {
    this.#byPath.delete(file.path);
    if (file.parent) file.parent.children = file.parent.children.filter((child) => child !== file);
    file.parent = null;
  }

  /** The file or folder itself and all below it, each folder before what it holds. */
  within(path: string): TAbstractFile[] {
    return this.all().filter((file) => isWithin(file.path, path));
  }

  /** Gives it, and all below it, new paths; returns them with their old ones, folders first. */
  move(file: TAbstractFile, to: string): [TAbstractFile, string][] {
    const from = file.path;
    const moved = this.within(from).map((each): [TAbstractFile, string] => [each, each.path]);
    if (file.parent) file.parent.children = file.parent.children.filter((child) => child !== file);
    for (const [, path] of moved) this.#byPath.delete(path);
    for (const [each, path] of moved) {
      repath(each, to + path.slice(from.length));
      this.#byPath.set(each.path, each);
    }
    file.parent = this.parentOf(to);
    file.parent?.children.push(file);
    return moved;
  }
}
