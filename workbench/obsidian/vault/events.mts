import type { EventRef, FileStats, Vault } from 'obsidian';
import { Events } from '../core/events.mts';
import { isHidden, parentPath } from '../core/paths.mts';
import type { DiskObserver } from './disk.mts';
import type { StoreChange, StoreEntry, StoreStat } from './fileStore.mts';
import { TFile, TFolder, type TAbstractFile } from './files.mts';
import { FileTree } from './tree.mts';

const statOf = ({ size, mtime, ctime }: StoreStat): FileStats => ({ size, mtime, ctime });

const isSame = (known: FileStats | undefined, now: StoreStat): boolean =>
  known?.mtime === now.mtime && known.size === now.size;

/** Keeps the tree as the disk is, and tells of each difference. */
export abstract class VaultEvents extends Events implements DiskObserver {
  protected readonly tree: FileTree;
  /** Sizes and times of what we wrote outside the tree, such as a plugin's settings. */
  readonly #hidden = new Map<string, FileStats>();

  constructor() {
    super();
    this.tree = new FileTree(this as unknown as Vault);
  }

  override on(
    name: 'create' | 'modify' | 'delete',
    callback: (file: TAbstractFile) => unknown,
    ctx?: unknown,
  ): EventRef;
  override on(
    name: 'rename',
    callback: (file: TAbstractFile, oldPath: string) => unknown,
    ctx?: unknown,
  ): EventRef;
  override on(name: 'raw', callback: (path: string) => unknown, ctx?: unknown): EventRef;
  override on(name: string, callback: (...data: never[]) => unknown, ctx?: unknown): EventRef {
    return super.on(name, callback as (...data: unknown[]) => unknown, ctx);
  }

  /** Our own write: always a change, also when size and time happen to be the same. */
  wrote(path: string, stat: StoreStat): void {
    if (isHidden(path)) return void this.#hidden.set(path, statOf(stat));
    const file = this.tree.get(path);
    if (file instanceof TFile) this.#modify(file, stat);
    else this.addEntry({ ...stat, path, kind: 'file' });
  }

  madeFolder(path: string): void {
    if (!isHidden(path) && path !== '/') this.#folder(path);
  }

  moved(from: string, to: string): void {
    const file = this.tree.get(from);
    if (!file) return;
    if (isHidden(to)) return this.removed(from);
    this.#parentFolder(to);
    for (const [each, oldPath] of this.tree.move(file, to)) this.trigger('rename', each, oldPath);
  }

  /** What a folder held goes before the folder. */
  removed(path: string): void {
    for (const file of this.tree.within(path).reverse()) {
      this.tree.remove(file);
      this.trigger('delete', file);
    }
  }

  /** Takes in what is at a path now; null when nothing is. Silent when that is what is known. */
  sees(path: string, entry: StoreEntry | null): void {
    if (isHidden(path)) return;
    const known = this.tree.get(path);
    if (known && (!entry || (entry.kind === 'folder') !== known instanceof TFolder)) this.removed(path);
    if (!entry) return;
    const file = this.tree.get(path);
    if (!file) this.addEntry(entry);
    else if (file instanceof TFile && !this.isKnown(entry)) this.#modify(file, entry);
  }

  /** Whether a change on disk is no news. */
  isKnown(change: StoreEntry | StoreChange): boolean {
    if (isHidden(change.path)) return isSame(this.#hidden.get(change.path), change);
    const file = this.tree.get(change.path);
    if ('type' in change && change.type === 'delete') return file === null;
    if (file instanceof TFile) return isSame(file.stat, change);
    return file instanceof TFolder && change.kind === 'folder';
  }

  protected addEntry(entry: StoreEntry): void {
    if (entry.kind === 'folder') this.#folder(entry.path);
    else this.#add(new TFile(this as unknown as Vault, entry.path, statOf(entry)));
  }

  #modify(file: TFile, stat: StoreStat): void {
    file.stat = statOf(stat);
    this.trigger('modify', file);
  }

  #folder(path: string): void {
    if (!this.tree.get(path)) this.#add(new TFolder(this as unknown as Vault, path));
  }

  #add(file: TAbstractFile): void {
    this.#parentFolder(file.path);
    this.tree.add(file);
    this.trigger('create', file);
  }

  #parentFolder(path: string): void {
    const parent = parentPath(path);
    if (parent !== '') this.#folder(parent);
  }
}
