import { lstat } from 'node:fs/promises';
import { join } from 'node:path';
import { watch } from 'chokidar';
import { vaultPathOf } from './paths.mts';
import { orAbsent } from './problem.mts';
import { ripening } from './ripening.mts';
import { entryOf, type Entry, type Vault } from './vault.mts';
import { isReported, isWatched } from './visible.mts';

export interface Change extends Entry {
  type: 'create' | 'modify' | 'delete';
}

/** How long a path rests before it is looked at. Longer than the 50 ms in which chokidar drops repeated changes. */
const restMs = 60;

const isSame = (one: Entry, other: Entry): boolean =>
  one.kind === other.kind &&
  (one.kind === 'folder' || (one.size === other.size && one.mtime === other.mtime));

/** What happened to a path, from what was known of it and what is there now. A new kind is a delete and a create. */
export function changesBetween(before: Entry | null, now: Entry | null): Change[] {
  if (before && now && isSame(before, now)) return [];
  if (before && now && before.kind === now.kind) return [{ type: 'modify', ...now }];
  const gone: Change[] = before ? [{ type: 'delete', ...before }] : [];
  return now ? [...gone, { type: 'create', ...now }] : gone;
}

const depth = (path: string): number => path.split('/').length;

/** Contents before their folder when they go, a folder before its contents when they come. */
export const inOrder = (one: Change, other: Change): number => {
  const [oneGoes, otherGoes] = [one.type === 'delete', other.type === 'delete'];
  if (oneGoes !== otherGoes) return oneGoes ? -1 : 1;
  return oneGoes ? depth(other.path) - depth(one.path) : depth(one.path) - depth(other.path);
};

/**
 * Tells of every change in the vault, whoever made it. Paths rest a moment before they are looked at, so a file that is
 * replaced is one modify, and a file that lives shorter is never told of.
 * @returns once all is watched: how to stop.
 */
export async function watchVault(vault: Vault, tell: (change: Change) => void): Promise<() => Promise<void>> {
  const known = new Map<string, Entry>();
  const look = async (path: string): Promise<Change[]> => {
    const stats = await orAbsent(lstat(join(vault.root, path)));
    const now = stats && !stats.isSymbolicLink() ? entryOf(vault, path, stats) : null;
    const changes = changesBetween(known.get(path) ?? null, now);
    if (now) known.set(path, now);
    else if (known.delete(path)) vault.births.forget(path);
    return changes;
  };
  const lookAtAll = async (paths: string[]): Promise<void> => {
    const changes = (await Promise.all(paths.map(look))).flat();
    changes.sort(inOrder).forEach(tell);
  };
  const pending = ripening(restMs, lookAtAll);
  const stop = await startWatching(vault, known, pending.add);
  return async () => {
    pending.stop();
    await stop();
  };
}

/** Fills `known` with what is there at first; afterwards names each path where something may have happened. */
async function startWatching(
  vault: Vault,
  known: Map<string, Entry>,
  touched: (path: string) => void,
): Promise<() => Promise<void>> {
  let ready = false;
  const watcher = watch(vault.root, {
    ignored: (place) => place !== vault.root && !isWatched(vaultPathOf(vault.root, place)),
    followSymlinks: false,
    atomic: false,
    alwaysStat: true,
  });
  watcher.on('all', (_event, place, stats) => {
    const path = vaultPathOf(vault.root, place);
    if (path === '' || !isReported(path)) return;
    if (ready || !stats) touched(path);
    else if (!stats.isSymbolicLink()) known.set(path, entryOf(vault, path, stats));
  });
  watcher.on('error', (error) => console.error(`Watching: ${String(error)}`));
  await new Promise<void>((resolve) => watcher.once('ready', resolve));
  ready = true;
  return () => watcher.close();
}
