import { realpath } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Stats } from 'node:fs';
import { Births } from './births.mts';
import { oneAtATime, type Queue } from './queue.mts';

/** One served folder. */
export interface Vault {
  /** Absolute, symbolic links followed. */
  root: string;
  name: string;
  births: Births;
  /** Changes run in here, one at a time, in the order in which they came. */
  change: Queue;
}

export interface EntryStat {
  /** Bytes; 0 for a folder. */
  size: number;
  /** Milliseconds since 1970. */
  mtime: number;
  /** Creation, in milliseconds since 1970. */
  ctime: number;
}

export interface Entry extends EntryStat {
  path: string;
  kind: 'file' | 'folder';
}

export async function openVault(folder: string): Promise<Vault> {
  const root = await realpath(folder);
  return { root, name: basename(root), births: new Births(), change: oneAtATime() };
}

/** What the page is told about a file or folder. */
export function entryOf(vault: Vault, path: string, stats: Stats): Entry {
  const isFolder = stats.isDirectory();
  return {
    path,
    kind: isFolder ? 'folder' : 'file',
    size: isFolder ? 0 : stats.size,
    mtime: Math.round(stats.mtimeMs),
    ctime: vault.births.of(path, stats),
  };
}
