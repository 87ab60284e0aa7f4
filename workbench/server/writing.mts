import { randomBytes } from 'node:crypto';
import { constants, type Stats } from 'node:fs';
import { copyFile, link, open, readFile, realpath, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { placeBelowRoot } from './paths.mts';
import { codeOf, orAbsent, Problem } from './problem.mts';
import { entryOf, type EntryStat, type Vault } from './vault.mts';
import { tagOf } from './versions.mts';

export interface WriteOptions {
  /** Moments in milliseconds since 1970 to give to the file. */
  mtime?: number;
  ctime?: number;
  /** Refuse when the file is there already. */
  createOnly?: boolean;
  /** The tag of the bytes that are to be replaced: refuse when others are there, or none. */
  onlyOver?: string | undefined;
}

/**
 * Writes a file in one step: others see the old bytes or the new ones, never a part. An existing file keeps its mode.
 * @throws Problem 404 when the folder is absent, 409 when something is in the way, 412 when another file is there than
 * the one to replace.
 */
export async function writeVaultFile(
  vault: Vault,
  path: string,
  bytes: Uint8Array,
  options: WriteOptions = {},
): Promise<EntryStat> {
  const place = await placeBelowRoot(vault.root, path);
  const before = await orAbsent(stat(place));
  await checkTarget(path, place, before, options);
  const target = before ? await realpath(place) : place;
  await throughTemporary(target, (temporary) => fillAndPut(temporary, target, bytes, { before, ...options }));
  const born = options.ctime ?? (before ? vault.births.of(path, before) : null);
  if (born !== null) vault.births.set(path, born);
  const { size, mtime, ctime } = entryOf(vault, path, await stat(target));
  return { size, mtime, ctime };
}

async function checkTarget(
  path: string,
  place: string,
  before: Stats | null,
  options: WriteOptions,
): Promise<void> {
  if (before?.isDirectory()) throw new Problem(409, `${path} is a folder.`);
  if (before && options.createOnly) throw new Problem(409, `${path} already exists.`);
  const parent = await orAbsent(stat(dirname(place)));
  if (!parent?.isDirectory()) throw new Problem(404, `The folder of ${path} does not exist.`);
}

async function throughTemporary(target: string, work: (temporary: string) => Promise<void>): Promise<void> {
  const temporary = join(dirname(target), `.workbench-${randomBytes(6).toString('hex')}.tmp`);
  try {
    await work(temporary);
  } finally {
    await rm(temporary, { force: true });
  }
}

async function fillAndPut(
  temporary: string,
  target: string,
  bytes: Uint8Array,
  options: WriteOptions & { before: Stats | null },
): Promise<void> {
  const file = await open(temporary, 'wx');
  try {
    await file.writeFile(bytes);
    if (options.before) await file.chmod(options.before.mode);
    if (options.mtime !== undefined) await file.utimes(options.mtime / 1000, options.mtime / 1000);
  } finally {
    await file.close();
  }
  if (options.onlyOver !== undefined) await checkTag(target, options.onlyOver);
  await (options.createOnly ? putNew(temporary, target) : rename(temporary, target));
}

/** The last thing before the rename, as the file system knows no rename on a condition. */
async function checkTag(target: string, tag: string): Promise<void> {
  const bytes = await orAbsent(readFile(target));
  if (bytes === null || tagOf(bytes) !== tag) throw new Problem(412, 'The file was changed meanwhile.');
}

/** A hard link refuses to replace what came there meanwhile; where links cannot be made, an exclusive copy does. */
async function putNew(temporary: string, target: string): Promise<void> {
  try {
    await link(temporary, target);
  } catch (error) {
    if (codeOf(error) === 'EEXIST') throw error;
    await copyFile(temporary, target, constants.COPYFILE_EXCL);
  }
}
