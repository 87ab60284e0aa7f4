import type { DataAdapter, DataWriteOptions, ListedFiles, Stat } from 'obsidian';
import { encode, type Disk } from './disk.mts';
import type { Turns } from './turns.mts';

/** Obsidian's low-level access to the vault's files, hidden ones too. What it changes, the vault hears of. */
export class StoreAdapter implements DataAdapter {
  readonly #disk: Disk;
  readonly #turns: Turns;
  readonly #name: () => string;
  readonly #keyOf: (path: string) => unknown;

  constructor(disk: Disk, turns: Turns, name: () => string, keyOf: (path: string) => unknown) {
    this.#disk = disk;
    this.#turns = turns;
    this.#name = name;
    this.#keyOf = keyOf;
  }

  getName(): string {
    return this.#name();
  }

  async exists(path: string, sensitive?: boolean): Promise<boolean> {
    if (await this.#disk.stat(path)) return true;
    return sensitive === false && (await this.#existsInOtherCase(path));
  }

  async #existsInOtherCase(path: string): Promise<boolean> {
    const { entries } = await this.#disk.store.list();
    return entries.some((entry) => entry.path.toLowerCase() === path.toLowerCase());
  }

  async stat(path: string): Promise<Stat | null> {
    const entry = await this.#disk.stat(path);
    return entry && { type: entry.kind, size: entry.size, mtime: entry.mtime, ctime: entry.ctime };
  }

  list(path: string): Promise<ListedFiles> {
    return this.#disk.store.children(path);
  }

  read(path: string): Promise<string> {
    return this.#disk.readText(path);
  }

  async readBinary(path: string): Promise<ArrayBuffer> {
    return (await this.#disk.store.read(path)).buffer;
  }

  write(path: string, data: string, options?: DataWriteOptions): Promise<void> {
    return this.#change(path, () => this.#disk.write(path, encode(data), options));
  }

  writeBinary(path: string, data: ArrayBuffer, options?: DataWriteOptions): Promise<void> {
    return this.#change(path, () => this.#disk.write(path, new Uint8Array(data), options));
  }

  append(path: string, data: string, options?: DataWriteOptions): Promise<void> {
    return this.#change(path, () => this.#disk.append(path, encode(data), options));
  }

  appendBinary(path: string, data: ArrayBuffer, options?: DataWriteOptions): Promise<void> {
    return this.#change(path, () => this.#disk.append(path, new Uint8Array(data), options));
  }

  process(path: string, fn: (data: string) => string, options?: DataWriteOptions): Promise<string> {
    return this.#change(path, () => this.#disk.process(path, fn, options));
  }

  getResourcePath(path: string): string {
    return this.#disk.store.resourceUrl(path);
  }

  mkdir(path: string): Promise<void> {
    return this.#turns.alone(() => this.#disk.makeFolder(path));
  }

  /** True when it went to the system's trash. */
  async trashSystem(path: string): Promise<boolean> {
    await this.#turns.alone(() => this.#disk.trash(path, 'system'));
    return true;
  }

  trashLocal(path: string): Promise<void> {
    return this.#turns.alone(() => this.#disk.trash(path, 'local'));
  }

  rmdir(path: string, recursive: boolean): Promise<void> {
    return this.#turns.alone(() => this.#disk.remove(path, recursive));
  }

  remove(path: string): Promise<void> {
    return this.#turns.alone(() => this.#disk.remove(path, true));
  }

  rename(path: string, newPath: string): Promise<void> {
    return this.#turns.alone(() => this.#disk.rename(path, newPath));
  }

  copy(path: string, newPath: string): Promise<void> {
    return this.#turns.alone(() => this.#disk.copy(path, newPath));
  }

  #change<T>(path: string, task: () => Promise<T>): Promise<T> {
    return this.#turns.inTurn(this.#keyOf(path), task);
  }
}
