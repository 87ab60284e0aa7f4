import { lstat, realpath } from 'node:fs/promises';
import { dirname, isAbsolute, join, relative, sep, win32 } from 'node:path';
import { Problem, orAbsent } from './problem.mts';

const refuse = (why: string): never => {
  throw new Problem(403, `Refused: ${why}.`);
};

/**
 * A vault path as asked for, checked by its letters alone. `''` and `'/'` are the vault itself.
 * @throws Problem 403 for anything that is not a plain path inside the vault.
 */
export function checkedPath(path: string): string {
  if (path === '' || path === '/') return '';
  if (path.includes('\0')) refuse('a path with a NUL character');
  if (path.includes('\\')) refuse('a path with a backslash');
  if (isAbsolute(path) || win32.isAbsolute(path)) refuse('an absolute path');
  if (path.split('/').some((part) => ['', '.', '..'].includes(part))) refuse('a path that is not plain');
  return path;
}

const isInside = (root: string, place: string): boolean => {
  const way = relative(root, place);
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way));
};

/** The place itself, or the nearest folder above it that exists (a symbolic link counts, also a broken one). */
async function nearestExisting(place: string): Promise<string> {
  const found = await orAbsent(lstat(place));
  return found ? place : nearestExisting(dirname(place));
}

/** Whether a place, existing or not, lies in the folder once all symbolic links are followed. */
async function reallyInside(root: string, place: string): Promise<boolean> {
  const real = await orAbsent(realpath(await nearestExisting(place)));
  return real !== null && isInside(root, real);
}

/**
 * The absolute path of a vault path.
 * @param root the vault's own folder, with its symbolic links followed.
 * @throws Problem 403 when the path, or a symbolic link on it, leads out of the vault.
 */
export async function placeInVault(root: string, path: string): Promise<string> {
  const place = join(root, checkedPath(path));
  if (!isInside(root, place)) refuse('a path outside the vault');
  if (!(await reallyInside(root, place))) refuse('a link that leads out of the vault');
  return place;
}

/** As placeInVault, for what may not be done to the vault's own folder. */
export async function placeBelowRoot(root: string, path: string): Promise<string> {
  if (checkedPath(path) === '') refuse('the vault folder itself');
  return placeInVault(root, path);
}

/** An absolute path under the root as a vault path, with `/`. */
export const vaultPathOf = (root: string, place: string): string =>
  relative(root, place).split(sep).join('/');
