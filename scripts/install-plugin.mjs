import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { buildPlugin } from './lib/build.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { readOptions } from './lib/options.mjs';
import { putPlugin } from './lib/release.mjs';
import { runScript, Stop } from './lib/say.mjs';
import { writableFolder } from './lib/vault.mjs';

async function obsidianVault(path) {
  if (path === undefined) throw new Stop('Say which vault: npm run install-plugin -- --vault DIR');
  const vault = await writableFolder(path);
  const settings = await stat(join(vault, '.obsidian')).catch(() => null);
  if (!settings?.isDirectory())
    throw new Stop(`${vault} is not an Obsidian vault: it holds no .obsidian folder.`);
  return vault;
}

await runScript(async () => {
  const vault = await obsidianVault(readOptions({ vault: { type: 'string' } }).vault);
  await ensureInstalled();
  await buildPlugin();
  console.log(`The plugin is in ${await putPlugin(vault)}. Enable it in Obsidian under Community plugins.`);
});
