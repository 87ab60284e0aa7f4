import { isHidden, isWithin, nameOf, parentPath } from '../core/paths.mts';
import { decode, encode } from './disk.mts';
import {
  StoreError,
  type FileStore,
  type StoreChange,
  type StoreEntry,
  type StoreStat,
  type VaultListing,
  type WriteOptions,
} from './fileStore.mts';

interface Item extends StoreEntry {
  bytes: Uint8Array<ArrayBuffer>;
}

/** A vault in memory, for tests: as strict as the server, and `outside` plays the other programs on the machine. */
export class MemoryStore implements FileStore {
  readonly #items = new Map<string, Item>();
  readonly #listeners = new Set<(change: StoreChange) => void>();
  #clock = Date.UTC(2026, 0, 1);

  constructor(files: Record<string, string> = {}) {
    for (const [path, text] of Object.entries(files)) this.#put(path, encode(text));
  }

  /** What another program does: the page learns of it through `watch` alone. */
  readonly outside = {
    write: (path: string, text: string): void => {
      const type = this.#items.has(path) ? 'modify' : 'create';
      this.#put(path, encode(text));
      this.#tell(type, path);
    },
    remove: (path: string): void => {
      const item = this.#need(path);
      this.#items.delete(path);
      this.#tell('delete', path, item);
    },
  };

  /** The text of a file; undefined when it is absent. */
  text(path: string): string | undefined {
    const item = this.#items.get(path);
    return item && decode(item.bytes);
  }

  paths(): string[] {
    return [...this.#items.keys()].sort();
  }

  list(): Promise<VaultListing> {
    const entries = [...this.#items.values()].filter(({ path }) => !isHidden(path)).map(asEntry);
    return Promise.resolve({ name: 'Test', configDir: '.obsidian', entries });
  }

  children(path: string): Promise<{ files: string[]; folders: string[] }> {
    const folder = path === '/' ? '' : path;
    const here = [...this.#items.values()].filter((item) => parentPath(item.path) === folder);
    const of = (kind: string): string[] => here.filter((item) => item.kind === kind).map((item) => item.path);
    return Promise.resolve({ files: of('file'), folders: of('folder') });
  }

  stat(path: string): Promise<StoreEntry | null> {
    const item = this.#items.get(path);
    return Promise.resolve(item ? asEntry(item) : null);
  }

  async read(path: string): Promise<Uint8Array<ArrayBuffer>> {
    return Promise.resolve(this.#need(path).bytes.slice());
  }

  readMany(paths: readonly string[]): Promise<Record<string, string>> {
    const texts = paths.map((path) => [path, this.text(path)]).filter(([, text]) => text !== undefined);
    return Promise.resolve(Object.fromEntries(texts) as Record<string, string>);
  }

  async write(path: string, bytes: Uint8Array<ArrayBuffer>, options: WriteOptions = {}): Promise<StoreStat> {
    const parent = parentPath(path);
    if (parent !== '' && this.#items.get(parent)?.kind !== 'folder') throw absent(path);
    if (options.onlyOver && !isSame(this.#items.get(path)?.bytes, options.onlyOver)) throw changed(path);
    const existed = this.#items.has(path);
    if (existed && options.createOnly) throw new StoreError('exists', `${path} already exists.`);
    const item = this.#put(path, bytes, options);
    this.#tell(existed ? 'modify' : 'create', path);
    return Promise.resolve(asEntry(item));
  }

  async makeFolder(path: string): Promise<void> {
    this.#folder(path);
    return Promise.resolve();
  }

  async rename(from: string, to: string): Promise<void> {
    this.#need(from);
    if (this.#items.has(to)) throw new StoreError('exists', `${to} already exists.`);
    const parent = parentPath(to);
    if (parent !== '' && this.#items.get(parent)?.kind !== 'folder') throw absent(to);
    for (const item of this.#within(from)) {
      this.#items.delete(item.path);
      this.#tell('delete', item.path, item);
      item.path = to + item.path.slice(from.length);
      this.#items.set(item.path, item);
      this.#tell('create', item.path);
    }
    return Promise.resolve();
  }

  async trash(path: string): Promise<void> {
    this.#folder('.trash');
    await this.rename(path, `.trash/${nameOf(path)}`);
  }

  async remove(path: string, recursive: boolean): Promise<void> {
    this.#need(path);
    const items = this.#within(path);
    if (items.length > 1 && !recursive) throw new StoreError('exists', `${path} is not empty.`);
    for (const item of items.reverse()) {
      this.#items.delete(item.path);
      this.#tell('delete', item.path, item);
    }
    return Promise.resolve();
  }

  watch(onChange: (change: StoreChange) => void): () => void {
    this.#listeners.add(onChange);
    return () => this.#listeners.delete(onChange);
  }

  resourceUrl(path: string): string {
    return `/api/file?path=${encodeURIComponent(path)}`;
  }

  #need(path: string): Item {
    const item = this.#items.get(path);
    if (!item) throw absent(path);
    return item;
  }

  #within(path: string): Item[] {
    return [...this.#items.values()].filter((item) => isWithin(item.path, path));
  }

  #put(path: string, bytes: Uint8Array<ArrayBuffer>, options: WriteOptions = {}): Item {
    const parent = parentPath(path);
    if (parent !== '') this.#folder(parent);
    this.#clock += 1000;
    const mtime = options.mtime ?? this.#clock;
    const ctime = options.ctime ?? this.#items.get(path)?.ctime ?? mtime;
    const item: Item = { path, kind: 'file', size: bytes.length, mtime, ctime, bytes };
    this.#items.set(path, item);
    return item;
  }

  #folder(path: string): void {
    if (path === '' || this.#items.has(path)) return;
    this.#folder(parentPath(path));
    const item: Item = { path, kind: 'folder', size: 0, mtime: 0, ctime: 0, bytes: new Uint8Array() };
    this.#items.set(path, item);
    this.#tell('create', path);
  }

  #tell(type: StoreChange['type'], path: string, item: Item = this.#need(path)): void {
    const change: StoreChange = { type, ...asEntry(item) };
    for (const listener of this.#listeners) queueMicrotask(() => listener(change));
  }
}

function asEntry({ path, kind, size, mtime, ctime }: Item): StoreEntry {
  return { path, kind, size, mtime, ctime };
}

function isSame(one: Uint8Array | undefined, other: Uint8Array): boolean {
  return one?.length === other.length && one.every((byte, at) => byte === other[at]);
}

function changed(path: string): StoreError {
  return new StoreError('changed', `${path} was changed meanwhile.`);
}

function absent(path: string): StoreError {
  return new StoreError('absent', `${path} does not exist.`);
}
