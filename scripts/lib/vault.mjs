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

const demos = {
  nl: { folder: 'workbench/demo-vault', working: '.vaults/demo' },
  en: { folder: 'workbench/demo-vault-en', working: '.vaults/demo-en' },
};

/**
 * The working copy of the demo vault in a language, kept from run to run; the one in the repository is never edited.
 */
export async function demoVault({ fresh, lang }) {
  const { folder, working: kept } = demos[lang ?? 'nl'];
  const working = inRoot(kept);
  if (fresh) await rm(working, { recursive: true, force: true });
  if (!(await isThere(working))) await cp(inRoot(folder), working, { recursive: true });
  return working;
}
