import { expect, test } from 'vitest';
import { fileAt, openVault, settled } from './support.mts';

test('what another program does is told', async () => {
  const { vault, store, told } = await openVault({ 'a.md': 'een' });
  store.outside.write('a.md', 'twee');
  await settled();
  store.outside.write('map/b.md', 'nieuw');
  await settled();
  store.outside.remove('a.md');
  await settled();
  expect(told).toEqual(['modify a.md', 'create map', 'create map/b.md', 'delete a.md']);
  expect(vault.getFiles().map((file) => file.path)).toEqual(['map/b.md']);
});

test('the echo of our own work is not told again', async () => {
  const { vault, told } = await openVault({ 'a.md': 'een', 'map/b.md': '' });
  await vault.modify(fileAt(vault, 'a.md'), 'twee');
  await vault.create('c.md', '');
  await vault.rename(vault.getFolderByPath('map')!, 'doel');
  await vault.delete(fileAt(vault, 'c.md'));
  await settled();
  expect(told).toEqual([
    'modify a.md',
    'create c.md',
    'rename map > doel',
    'rename map/b.md > doel/b.md',
    'delete c.md',
  ]);
});

test('an echo that comes before the answer is not told either', async () => {
  const { vault, told } = await openVault({ 'a.md': 'een' });
  const file = fileAt(vault, 'a.md');
  await Promise.all([vault.modify(file, 'twee'), vault.modify(file, 'drie')]);
  await settled();
  expect(told).toEqual(['modify a.md', 'modify a.md']);
});

test('a file replaced by a folder is a delete and a create', async () => {
  const { store, told } = await openVault({ a: 'bestand' });
  store.outside.remove('a');
  store.outside.write('a/b.md', '');
  await settled();
  expect(told).toEqual(['delete a', 'create a', 'create a/b.md']);
});

test('hidden files are told as raw only, and only when others change them', async () => {
  const { vault, store, told } = await openVault({ '.obsidian/plugins/x/data.json': '{}' });
  const raw: string[] = [];
  vault.on('raw', (path) => void raw.push(path));
  await vault.adapter.write('.obsidian/plugins/x/data.json', '{"a":1}');
  await settled();
  expect(raw).toEqual([]);
  store.outside.write('.obsidian/plugins/x/data.json', '{"a":2}');
  await settled();
  expect(raw).toEqual(['.obsidian/plugins/x/data.json']);
  expect(told).toEqual([]);
});
