import { access, constants, cp, rm, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { inRoot } from './root.mjs';
import { Stop } from './say.mjs';

const isThere = async (path) => (await stat(path).catch(() => null)) !== null;

/** The absolute path of a folder that can be written in. */
export async function writableFolder(path) {
  const folder = resolve(path);
  const found = await stat(folder).catch(() => null);
  if (found === null) throw new Stop(`There is no folder ${folder}.`);
  if (!found.isDirectory()) throw new Stop(`${folder} is not a folder.`);
  await access(folder, constants.R_OK | constants.W_OK | constants.X_OK).catch(() => {
    throw new Stop(`There is no permission to write in ${folder}.`);
  });
  return folder;
}

/** The working copy of the demo vault, kept from run to run; the one in the repository is never edited. */
export async function demoVault({ fresh }) {
  const working = inRoot('.vaults/demo');
  if (fresh) await rm(working, { recursive: true, force: true });
  if (!(await isThere(working))) await cp(inRoot('workbench/demo-vault'), working, { recursive: true });
  return working;
}
