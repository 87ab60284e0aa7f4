import { lstat, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { placeInVault } from './paths.mts';
import { orAbsent } from './problem.mts';
import { entryOf, type Entry, type Vault } from './vault.mts';
import { isEntry } from './visible.mts';

const inFolder = (folder: string, name: string): string => (folder === '' ? name : `${folder}/${name}`);

async function entryAt(vault: Vault, path: string): Promise<Entry | null> {
  const stats = await orAbsent(lstat(join(vault.root, path)));
  return stats && (stats.isFile() || stats.isDirectory()) ? entryOf(vault, path, stats) : null;
}

/** All entries under a folder, each folder before what it holds. Symbolic links are left out. */
export async function entriesUnder(vault: Vault, folder = ''): Promise<Entry[]> {
  const names = (await orAbsent(readdir(join(vault.root, folder)))) ?? [];
  const paths = names.map((name) => inFolder(folder, name)).filter(isEntry);
  const nested = await Promise.all(paths.sort().map((path) => withContents(vault, path)));
  return nested.flat();
}

async function withContents(vault: Vault, path: string): Promise<Entry[]> {
  const entry = await entryAt(vault, path);
  if (entry === null) return [];
  return entry.kind === 'folder' ? [entry, ...(await entriesUnder(vault, path))] : [entry];
}

/** What one folder holds, dot names included, as vault paths. Symbolic links are left out. */
export async function listFolder(
  vault: Vault,
  folder: string,
): Promise<{ files: string[]; folders: string[] }> {
  const place = await placeInVault(vault.root, folder);
  const items = await readdir(place, { withFileTypes: true });
  const base = folder === '/' ? '' : folder;
  const paths = (wanted: typeof items): string[] => wanted.map((item) => inFolder(base, item.name)).sort();
  return {
    files: paths(items.filter((item) => item.isFile())),
    folders: paths(items.filter((item) => item.isDirectory())),
  };
}

/** The texts of many files at once; those that are absent are left out. */
export async function readMany(vault: Vault, paths: readonly string[]): Promise<Record<string, string>> {
  const read = async (path: string): Promise<[string, string] | null> => {
    const text = await orAbsent(readFile(await placeInVault(vault.root, path), 'utf8'));
    return text === null ? null : [path, text];
  };
  return Object.fromEntries((await Promise.all(paths.map(read))).filter((pair) => pair !== null));
}
