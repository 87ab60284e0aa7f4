import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { inRoot } from '../lib/root.mjs';
import { run } from '../lib/run.mjs';

const emptyPlugin = `const { Plugin } = require('obsidian');
module.exports = class extends Plugin {
  async onload() {
    await this.loadData();
    this.addCommand({ id: 'open', name: 'Open', callback: () => undefined });
    this.addRibbonIcon('dice', 'Open', () => undefined);
  }
};
`;

/** A plugin from a folder in which it was built: main.js and manifest.json. */
async function builtPlugin(folder) {
  const { id, name } = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8'));
  return { id, name, code: await readFile(join(folder, 'main.js'), 'utf8') };
}

const dataview = 'obsidian-dataview@0.5.68';

/** Dataview as its npm package has it: the library, which is most of the plugin. Null when it can't be had. */
async function dataviewLibrary(folder) {
  await mkdir(folder, { recursive: true });
  const args = ['pack', dataview, '--silent', '--pack-destination', folder];
  const packed = await run('npm', args, { stdio: 'ignore', shell: process.platform === 'win32' });
  const archive = join(folder, `${dataview.replace('@', '-')}.tgz`);
  const unpacked = packed === 0 ? await run('tar', ['-xzf', archive, '-C', folder]) : packed;
  const library = join(folder, 'package/lib/index.js');
  const code = unpacked === 0 ? await readFile(library, 'utf8').catch(() => null) : null;
  return code === null ? null : { id: 'dataview', name: 'Dataview 0.5.68 (its library)', code };
}

/** Our plugin as it was last built, then those beside it. */
export async function peers(folder, given) {
  const ours = { ...(await builtPlugin(inRoot(''))), id: 'intervisie' };
  const empty = { id: 'empty', name: 'An empty plugin', code: emptyPlugin };
  const library = await dataviewLibrary(folder);
  if (library === null) console.log('Dataview could not be had from npm; it is left out.');
  const others = await Promise.all(given.map(builtPlugin));
  return [ours, empty, ...others, library].filter((plugin) => plugin !== null);
}
