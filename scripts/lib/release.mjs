import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inRoot } from './root.mjs';
import { Stop } from './say.mjs';

const releaseFiles = ['main.js', 'manifest.json', 'styles.css'];

const unlessAbsent = (error) => {
  if (error.code === 'ENOENT') return null;
  throw error;
};

/** Puts the release files into a vault and returns their folder. Other files there, such as data.json, stay. */
export async function putPlugin(vault) {
  const { id } = JSON.parse(await readFile(inRoot('manifest.json'), 'utf8'));
  const folder = join(vault, '.obsidian', 'plugins', id);
  await mkdir(folder, { recursive: true });
  for (const name of releaseFiles) {
    const copy = copyFile(inRoot(name), join(folder, name));
    await (name === 'styles.css' ? copy.catch(unlessAbsent) : copy);
  }
  return folder;
}

async function enabledPlugins(list) {
  const text = await readFile(list, 'utf8').catch(unlessAbsent);
  if (text === null) return [];
  const ids = await Promise.resolve(text)
    .then(JSON.parse)
    .catch(() => null);
  if (!Array.isArray(ids)) throw new Stop(`${list} is not a list of plugins; it was left as it is.`);
  return ids;
}

/** Adds the plugin to the vault's list of enabled plugins. Nothing is ever taken off it. */
export async function enablePlugin(vault) {
  const { id } = JSON.parse(await readFile(inRoot('manifest.json'), 'utf8'));
  const list = join(vault, '.obsidian', 'community-plugins.json');
  const ids = await enabledPlugins(list);
  if (!ids.includes(id)) await writeFile(list, `${JSON.stringify([...ids, id], null, 2)}\n`);
}
