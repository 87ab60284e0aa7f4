import { lstat, mkdir, rename, rm, rmdir } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { placeBelowRoot, placeInVault } from './paths.mts';
import { orAbsent, Problem } from './problem.mts';
import { entryOf, type Entry, type Vault } from './vault.mts';

/** Size and moments of one path; null when it is absent. */
export async function statOrNull(vault: Vault, path: string): Promise<Entry | null> {
  const stats = await orAbsent(lstat(await placeInVault(vault.root, path)));
  return stats && entryOf(vault, path, stats);
}

/** Size and moments of one path. @throws Problem 404 when it is absent. */
export async function statPath(vault: Vault, path: string): Promise<Entry> {
  const entry = await statOrNull(vault, path);
  if (entry === null) throw new Problem(404, `${path} does not exist.`);
  return entry;
}

/** Makes a folder and the folders above it; one that is there already is fine. @throws Problem 409 for a file. */
export async function makeFolder(vault: Vault, path: string): Promise<Entry> {
  await mkdir(await placeBelowRoot(vault.root, path), { recursive: true });
  return statPath(vault, path);
}

/** Two spellings of one entry, as on a file system that ignores case. */
async function isSameEntry(from: string, to: string): Promise<boolean> {
  const [one, other] = await Promise.all([lstat(from), lstat(to)]);
  return from.toLowerCase() === to.toLowerCase() && one.ino === other.ino && one.dev === other.dev;
}

/** Moves a file or folder. @throws Problem 404 when it or the new folder is absent, 409 when the new name is taken. */
export async function renamePath(vault: Vault, from: string, to: string): Promise<Entry> {
  const [old, target] = await Promise.all([from, to].map((path) => placeBelowRoot(vault.root, path)));
  if (old === undefined || target === undefined) throw new Problem(400, 'A rename needs two paths.');
  await statPath(vault, from);
  const taken = await orAbsent(lstat(target));
  if (taken && !(await isSameEntry(old, target))) throw new Problem(409, `${to} already exists.`);
  await rename(old, target);
  vault.births.move(from, to);
  return statPath(vault, to);
}

/** A name in the trash that is not taken: `note.md`, `note 2.md`, … */
async function freeTrashPath(vault: Vault, path: string, number = 1): Promise<string> {
  const extension = extname(path);
  const name = number === 1 ? basename(path) : `${basename(path, extension)} ${number}${extension}`;
  const taken = await orAbsent(lstat(join(vault.root, '.trash', name)));
  return taken ? freeTrashPath(vault, path, number + 1) : `.trash/${name}`;
}

/** Moves a file or folder to `.trash` in the vault, under a free name, which is returned. */
export async function trashPath(vault: Vault, path: string): Promise<{ path: string }> {
  const place = await placeBelowRoot(vault.root, path);
  await statPath(vault, path);
  const target = await freeTrashPath(vault, path);
  await mkdir(dirname(await placeInVault(vault.root, target)), { recursive: true });
  await rename(place, join(vault.root, target));
  vault.births.forget(path);
  return { path: target };
}

/** Removes for good. A folder goes with what it holds, unless only an empty one may go. @throws Problem 409 then. */
export async function removePath(vault: Vault, path: string, recursive: boolean): Promise<void> {
  const place = await placeBelowRoot(vault.root, path);
  const { kind } = await statPath(vault, path);
  await (kind === 'folder' && !recursive ? rmdir(place) : rm(place, { recursive: true }));
  vault.births.forget(path);
}
