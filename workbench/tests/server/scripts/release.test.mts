import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { buildPlugin } from '../../../../scripts/lib/build.mjs';
import { enablePlugin, putPlugin } from '../../../../scripts/lib/release.mjs';
import { temporaryFolder } from '../served.mts';

const list = '.obsidian/community-plugins.json';
const data = '.obsidian/plugins/intervisie/data.json';

const enabled = async (vault: string): Promise<unknown> =>
  JSON.parse(await readFile(join(vault, list), 'utf8')) as unknown;

const builtPlugin = new URL('../../../../main.js', import.meta.url);

beforeAll(async () => {
  if (!existsSync(builtPlugin)) await buildPlugin();
});

test('puts the built plugin in its own folder', async () => {
  const vault = await temporaryFolder();
  const names = await readdir(await putPlugin(vault));
  expect(names).toEqual(expect.arrayContaining(['main.js', 'manifest.json']));
});

test("leaves the plugin's settings as they are", async () => {
  const vault = await temporaryFolder({ [data]: '{"mine":1}' });
  await putPlugin(vault);
  expect(await readFile(join(vault, data), 'utf8')).toBe('{"mine":1}');
});

test('enables the plugin where no plugin was', async () => {
  const vault = await temporaryFolder({ '.obsidian/app.json': '{}' });
  await enablePlugin(vault);
  expect(await enabled(vault)).toEqual(['intervisie']);
});

test('keeps the plugins that were enabled', async () => {
  const vault = await temporaryFolder({ [list]: '["dataview","calendar"]' });
  await enablePlugin(vault);
  expect(await enabled(vault)).toEqual(['dataview', 'calendar', 'intervisie']);
});

test('does not write a list that holds the plugin already', async () => {
  const vault = await temporaryFolder({ [list]: '["intervisie", "dataview"]' });
  await enablePlugin(vault);
  expect(await readFile(join(vault, list), 'utf8')).toBe('["intervisie", "dataview"]');
});

test('leaves a damaged list alone and says so', async () => {
  const vault = await temporaryFolder({ [list]: '["dataview"' });
  await expect(enablePlugin(vault)).rejects.toThrow('is not a list of plugins');
  expect(await readFile(join(vault, list), 'utf8')).toBe('["dataview"');
});
