import type { DataWriteOptions } from 'obsidian';
import { isWithin, normalizePath } from '../core/paths.mts';
import { StoreAdapter } from './adapter.mts';
import { Disk, encode } from './disk.mts';
import { VaultEvents } from './events.mts';
import { TFile, TFolder, type TAbstractFile } from './files.mts';
import { StoreError, type FileStore, type StoreChange } from './fileStore.mts';
import { Turns } from './turns.mts';

/** The user's notes: a tree of files and folders, kept as the disk is. */
export class Vault extends VaultEvents {
  configDir = '.obsidian';
  adapter: StoreAdapter;
  readonly #store: FileStore;
  readonly #turns = new Turns();
  readonly #disk: Disk;
  readonly #texts = new WeakMap<TFile, { mtime: number; size: number; text: string }>();
  #name = '';
  #stopWatching: (() => void) | null = null;

  constructor(store: FileStore) {
    super();
    this.#store = store;
    this.#disk = new Disk(store, this);
    const keyOf = (path: string): unknown => this.tree.get(path) ?? path;
    this.adapter = new StoreAdapter(this.#disk, this.#turns, () => this.#name, keyOf);
  }

  /** Learns the vault's name and where its configuration is; the tree stays empty until `load`. */
  async open(): Promise<void> {
    const { name, configDir } = await this.#store.list();
    this.#name = name;
    this.configDir = configDir;
  }

  /** Reads the whole tree; 'create' fires for each file and folder, as in Obsidian before the layout is ready. */
  async load(): Promise<void> {
    this.#stopWatching ??= this.#store.watch(
      (change) => void this.#hear(change),
      () => void this.#relist(),
    );
    await this.#relist();
  }

  /** Stops listening to the disk. */
  close(): void {
    this.#stopWatching?.();
  }

  async #relist(): Promise<void> {
    await this.#turns.alone(async () => {
      const listing = await this.#store.list();
      const there = new Set(listing.entries.map((entry) => entry.path));
      const gone = this.tree.all().filter((file) => file !== this.tree.root && !there.has(file.path));
      for (const { path } of gone) if (this.tree.get(path)) this.removed(path);
      for (const entry of listing.entries) this.sees(entry.path, entry);
    });
  }

  /** A change on disk waits for our own work on that path, which it may be the echo of. */
  async #hear(change: StoreChange): Promise<void> {
    const key = this.tree.get(change.path) ?? change.path;
    await this.#turns.inTurn(key, async () => {
      if (this.isKnown(change)) return;
      this.trigger('raw', change.path);
      this.sees(change.path, await this.#store.stat(change.path));
    });
  }

  getName(): string {
    return this.#name;
  }

  getRoot(): TFolder {
    return this.tree.root;
  }

  getAbstractFileByPath(path: string): TAbstractFile | null {
    return this.tree.get(path);
  }

  getFileByPath(path: string): TFile | null {
    const file = this.tree.get(path);
    return file instanceof TFile ? file : null;
  }

  getFolderByPath(path: string): TFolder | null {
    const file = this.tree.get(path);
    return file instanceof TFolder ? file : null;
  }

  getAllLoadedFiles(): TAbstractFile[] {
    return this.tree.all();
  }

  getAllFolders(includeRoot = false): TFolder[] {
    const folders = this.tree.all().filter((file) => file instanceof TFolder);
    return includeRoot ? folders : folders.filter((folder) => !folder.isRoot());
  }

  getFiles(): TFile[] {
    return this.tree.all().filter((file) => file instanceof TFile);
  }

  getMarkdownFiles(): TFile[] {
    return this.getFiles().filter((file) => file.extension === 'md');
  }

  /** The folder itself, then what it holds, depth first. */
  static recurseChildren(root: TFolder, cb: (file: TAbstractFile) => unknown): void {
    cb(root);
    for (const child of root.children) {
      if (child instanceof TFolder) Vault.recurseChildren(child, cb);
      else cb(child);
    }
  }

  read(file: TFile): Promise<string> {
    return this.#disk.readText(file.path);
  }

  /** From memory when the file is known to be unchanged since it was last read. */
  async cachedRead(file: TFile): Promise<string> {
    const { mtime, size } = file.stat;
    const kept = this.#texts.get(file);
    if (kept?.mtime === mtime && kept.size === size) return kept.text;
    const text = await this.read(file);
    this.#texts.set(file, { mtime, size, text });
    return text;
  }

  /** The texts of many files in one request; those that are gone meanwhile are left out. */
  async readTexts(files: readonly TFile[]): Promise<Map<TFile, string>> {
    const paths = files.map((file) => file.path);
    const texts = await this.#store.readMany(paths);
    const found = files.map((file, at): [TFile, string | undefined] => [file, texts[paths[at] ?? '']]);
    return new Map(found.filter((pair): pair is [TFile, string] => pair[1] !== undefined));
  }

  readBinary(file: TFile): Promise<ArrayBuffer> {
    return this.adapter.readBinary(file.path);
  }

  getResourcePath(file: TFile): string {
    return `${this.#store.resourceUrl(file.path)}&${file.stat.mtime}`;
  }

  create(path: string, data: string, options?: DataWriteOptions): Promise<TFile> {
    return this.#create(normalizePath(path), encode(data), options);
  }

  createBinary(path: string, data: ArrayBuffer, options?: DataWriteOptions): Promise<TFile> {
    return this.#create(normalizePath(path), new Uint8Array(data), options);
  }

  async #create(path: string, bytes: Uint8Array<ArrayBuffer>, options?: DataWriteOptions): Promise<TFile> {
    await this.#turns.inTurn(path, () =>
      named('File already exists.', this.#disk.write(path, bytes, options, { createOnly: true })),
    );
    return this.#made(this.getFileByPath(path), path);
  }

  async createFolder(path: string): Promise<TFolder> {
    const folder = normalizePath(path);
    await this.#turns.alone(async () => {
      if (await this.#store.stat(folder)) throw new Error('Folder already exists.');
      await this.#disk.makeFolder(folder);
    });
    return this.#made(this.getFolderByPath(folder), folder);
  }

  #made<T>(file: T | null, path: string): T {
    if (file === null) throw new Error(`${path} was made, but is hidden or already gone.`);
    return file;
  }

  modify(file: TFile, data: string, options?: DataWriteOptions): Promise<void> {
    return this.#turns.inTurn(file, () => this.#disk.write(file.path, encode(data), options));
  }

  modifyBinary(file: TFile, data: ArrayBuffer, options?: DataWriteOptions): Promise<void> {
    return this.#turns.inTurn(file, () => this.#disk.write(file.path, new Uint8Array(data), options));
  }

  append(file: TFile, data: string, options?: DataWriteOptions): Promise<void> {
    return this.#turns.inTurn(file, () => this.#disk.append(file.path, encode(data), options));
  }

  appendBinary(file: TFile, data: ArrayBuffer, options?: DataWriteOptions): Promise<void> {
    return this.#turns.inTurn(file, () => this.#disk.append(file.path, new Uint8Array(data), options));
  }

  /** `fn` gets the text as it is on disk; it runs again when others changed that before it was written. */
  process(file: TFile, fn: (data: string) => string, options?: DataWriteOptions): Promise<string> {
    return this.#turns.inTurn(file, () => this.#disk.process(file.path, fn, options));
  }

  rename(file: TAbstractFile, newPath: string): Promise<void> {
    const to = normalizePath(newPath);
    return this.#turns.alone(() =>
      named('Destination file already exists!', this.#disk.rename(file.path, to)),
    );
  }

  async copy<T extends TAbstractFile>(file: T, newPath: string): Promise<T> {
    const to = normalizePath(newPath);
    await this.#turns.alone(() => named('Destination file already exists!', this.#copy(file.path, to)));
    return this.#made(this.getAbstractFileByPath(to) as T | null, to);
  }

  async #copy(from: string, to: string): Promise<void> {
    if (isWithin(to, from)) throw new Error('A folder cannot be copied into itself.');
    if (await this.#store.stat(to)) throw new StoreError('exists', to);
    await this.#disk.copy(from, to);
  }

  delete(file: TAbstractFile, force = false): Promise<void> {
    const recursive = force || !(file instanceof TFolder) || file.children.length > 0;
    return this.#turns.alone(() => this.#disk.remove(file.path, recursive));
  }

  trash(file: TAbstractFile, system: boolean): Promise<void> {
    return this.#turns.alone(() => this.#disk.trash(file.path, system ? 'system' : 'local'));
  }
}

/** The app's own words for a path that is taken. */
async function named<T>(message: string, work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof StoreError && error.reason === 'exists') throw new Error(message, { cause: error });
    throw error;
  }
}
