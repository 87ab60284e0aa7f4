/** Moments in milliseconds since 1970, size in bytes. */
export interface StoreStat {
  size: number;
  mtime: number;
  ctime: number;
}

/** A file or folder; paths are relative to the vault, with forward slashes. */
export interface StoreEntry extends StoreStat {
  path: string;
  kind: 'file' | 'folder';
}

/** What happened on disk, whoever did it: the page's own writes are told too. */
export interface StoreChange extends StoreEntry {
  type: 'create' | 'modify' | 'delete';
}

export interface WriteOptions {
  mtime?: number;
  ctime?: number;
  /** Fails with `exists` when the file is there already. */
  createOnly?: boolean;
  /** Fails with `changed` unless the file still has these bytes. */
  onlyOver?: Uint8Array<ArrayBuffer>;
}

export interface VaultListing {
  name: string;
  configDir: string;
  entries: StoreEntry[];
}

/** Why the store refused: `absent`, `exists` and `changed` are about the file, `failed` is everything else. */
export class StoreError extends Error {
  /** The code that Node's file system, and so Obsidian on a desktop, gives to the same failure. */
  readonly code: string;

  constructor(
    readonly reason: 'absent' | 'exists' | 'changed' | 'failed',
    message: string,
  ) {
    super(message);
    this.name = 'StoreError';
    this.code = { absent: 'ENOENT', exists: 'EEXIST', changed: 'EBUSY', failed: 'EIO' }[reason];
  }
}

/** Where the vault's files are: a server's folder, or memory in tests. Every failure is a `StoreError`. */
export interface FileStore {
  list(): Promise<VaultListing>;
  /** The direct children of a folder, hidden ones too. */
  children(path: string): Promise<{ files: string[]; folders: string[] }>;
  /** Null when there is nothing at the path. */
  stat(path: string): Promise<StoreEntry | null>;
  read(path: string): Promise<Uint8Array<ArrayBuffer>>;
  /** The texts of many files in one go; absent ones are left out. */
  readMany(paths: readonly string[]): Promise<Record<string, string>>;
  write(path: string, bytes: Uint8Array<ArrayBuffer>, options?: WriteOptions): Promise<StoreStat>;
  /** Makes the folder and those above it; no error when it exists. */
  makeFolder(path: string): Promise<void>;
  rename(from: string, to: string): Promise<void>;
  /** To the vault's `.trash` folder, or the system's. */
  trash(path: string, where: 'local' | 'system'): Promise<void>;
  /** A folder goes with all it holds, or only when it is empty. */
  remove(path: string, recursive: boolean): Promise<void>;
  /** Calls back for each change on disk, and when some may have been missed; returns what ends it. */
  watch(onChange: (change: StoreChange) => void, onGap: () => void): () => void;
  /** An address under which the browser can load the file. */
  resourceUrl(path: string): string;
}
