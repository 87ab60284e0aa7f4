import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { enablePlugin, putPlugin } from '../../../scripts/lib/release.mjs';

/** A real folder of notes for one test. Paths are vault paths, texts UTF-8. */
export interface VaultFolder {
  dir: string;
  read: (path: string) => Promise<string>;
  /** Writes as another program would, making the folders it needs. */
  write: (path: string, text: string) => Promise<void>;
  /** The paths of all files outside dot folders, sorted. */
  list: () => Promise<string[]>;
  remove: () => Promise<void>;
}

export interface VaultContents {
  /** A folder whose files are copied. */
  vault?: string;
  /** Files to write over that. */
  files?: Record<string, string>;
}

async function listFiles(dir: string): Promise<string[]> {
  const items = await readdir(dir, { recursive: true, withFileTypes: true });
  return items
    .filter((item) => item.isFile())
    .map((item) => relative(dir, join(item.parentPath, item.name)).replaceAll('\\', '/'))
    .filter((path) => !path.split('/').some((part) => part.startsWith('.')))
    .sort();
}

async function write(dir: string, path: string, text: string): Promise<void> {
  await mkdir(dirname(join(dir, path)), { recursive: true });
  await writeFile(join(dir, path), text);
}

/** Makes a temporary vault with the built plugin enabled in it. */
export async function makeVaultFolder({ vault, files = {} }: VaultContents): Promise<VaultFolder> {
  const dir = await mkdtemp(join(tmpdir(), 'vault-'));
  if (vault !== undefined) await cp(vault, dir, { recursive: true });
  for (const [path, text] of Object.entries(files)) await write(dir, path, text);
  await putPlugin(dir);
  await enablePlugin(dir);
  return {
    dir,
    read: (path) => readFile(join(dir, path), 'utf8'),
    write: (path, text) => write(dir, path, text),
    list: () => listFiles(dir),
    remove: () => rm(dir, { recursive: true, force: true }),
  };
}
