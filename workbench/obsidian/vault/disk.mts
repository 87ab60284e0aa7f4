import type { DataWriteOptions } from 'obsidian';
import {
  StoreError,
  type FileStore,
  type StoreEntry,
  type StoreStat,
  type WriteOptions,
} from './fileStore.mts';

/** Who wants to know what the page itself did on disk. */
export interface DiskObserver {
  wrote(path: string, stat: StoreStat): void;
  madeFolder(path: string): void;
  moved(from: string, to: string): void;
  removed(path: string): void;
}

export const encode = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
/** A byte order mark stays in the text, so that a note is written back as it was. */
export const decode = (bytes: Uint8Array): string =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

/** The store, with every change told to the observer once it is done. Locks nothing: see `Turns`. */
export class Disk {
  readonly store: FileStore;
  readonly #observer: DiskObserver;

  constructor(store: FileStore, observer: DiskObserver) {
    this.store = store;
    this.#observer = observer;
  }

  async stat(path: string): Promise<StoreEntry | null> {
    return this.store.stat(path);
  }

  async readText(path: string): Promise<string> {
    return decode(await this.store.read(path));
  }

  async write(
    path: string,
    bytes: Uint8Array<ArrayBuffer>,
    options: DataWriteOptions = {},
    condition: Pick<WriteOptions, 'createOnly' | 'onlyOver'> = {},
  ): Promise<void> {
    this.#observer.wrote(path, await this.store.write(path, bytes, { ...options, ...condition }));
  }

  /** The bytes at the end of what is there. */
  async append(path: string, bytes: Uint8Array<ArrayBuffer>, options?: DataWriteOptions): Promise<void> {
    const before = (await this.stat(path)) ? await this.store.read(path) : new Uint8Array();
    const all = new Uint8Array(before.length + bytes.length);
    all.set(before);
    all.set(bytes, before.length);
    await this.write(path, all, options);
  }

  /** Read, change, write; when others wrote in between, nothing is written: their text is read and changed anew. */
  async process(path: string, fn: (data: string) => string, options?: DataWriteOptions): Promise<string> {
    for (;;) {
      const onlyOver = await this.store.read(path);
      const before = decode(onlyOver);
      const after = fn(before);
      if (after === before) return after;
      if (await isDone(this.write(path, encode(after), options, { onlyOver }))) return after;
    }
  }

  async makeFolder(path: string): Promise<void> {
    await this.store.makeFolder(path);
    this.#observer.madeFolder(path);
  }

  async rename(from: string, to: string): Promise<void> {
    await this.store.rename(from, to);
    this.#observer.moved(from, to);
  }

  async trash(path: string, where: 'local' | 'system'): Promise<void> {
    await this.store.trash(path, where);
    this.#observer.removed(path);
  }

  async remove(path: string, recursive: boolean): Promise<void> {
    await this.store.remove(path, recursive);
    this.#observer.removed(path);
  }

  /** A file, or a folder with all that the tree below it holds. */
  async copy(from: string, to: string): Promise<void> {
    const entry = await this.stat(from);
    if (entry?.kind !== 'folder')
      return this.write(to, await this.store.read(from), {}, { createOnly: true });
    await this.makeFolder(to);
    const { files, folders } = await this.store.children(from);
    for (const child of [...folders, ...files]) await this.copy(child, to + child.slice(from.length));
  }
}

/** False when the store refused because the file was changed meanwhile. */
async function isDone(write: Promise<void>): Promise<boolean> {
  try {
    await write;
    return true;
  } catch (error) {
    if (error instanceof StoreError && error.reason === 'changed') return false;
    throw error;
  }
}
