import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { startServer } from '../../../server/main.mts';
import { decode, encode } from '../../../obsidian/vault/disk.mts';
import type { FileStore } from '../../../obsidian/vault/fileStore.mts';
import { MemoryStore } from '../../../obsidian/vault/memoryStore.mts';
import { RemoteVault } from '../../../obsidian/vault/remoteVault.mts';

const cleanUp: (() => Promise<unknown>)[] = [];

afterEach(async () => {
  for (const undo of cleanUp.splice(0).reverse()) await undo();
});

async function served(): Promise<FileStore> {
  const vault = await mkdtemp(join(tmpdir(), 'vault-'));
  const server = await startServer({ vault, page: vault, port: 0 });
  cleanUp.push(() => rm(vault, { recursive: true }), server.close);
  return new RemoteVault(server.url);
}

const write = (store: FileStore, path: string, text: string): Promise<unknown> =>
  store.write(path, encode(text));

const stores: [string, () => Promise<FileStore>][] = [
  ['in memory', () => Promise.resolve(new MemoryStore())],
  ['on the server', served],
];

test.each(stores)(
  'a store %s gives back what was written, with the size and times that it tells',
  async (_name, open) => {
    const store = await open();
    const told = await store.write('a é.md', encode('één'), { mtime: 1_700_000_000_000 });
    expect(decode(await store.read('a é.md'))).toBe('één');
    expect(told).toMatchObject({ size: 5, mtime: 1_700_000_000_000 });
    expect(await store.stat('a é.md')).toMatchObject({ path: 'a é.md', kind: 'file', ...told });
  },
);

test.each(stores)('a store %s tells what is absent', async (_name, open) => {
  const store = await open();
  expect(await store.stat('a.md')).toBeNull();
  for (const failing of [store.read('a.md'), store.rename('a.md', 'b.md'), write(store, 'map/a.md', '')]) {
    await expect(failing).rejects.toMatchObject({ name: 'StoreError', reason: 'absent', code: 'ENOENT' });
  }
});

test.each(stores)('a store %s creates only what is not there', async (_name, open) => {
  const store = await open();
  await store.write('a.md', encode('een'), { createOnly: true });
  const again = store.write('a.md', encode('twee'), { createOnly: true });
  await expect(again).rejects.toMatchObject({ reason: 'exists' });
  expect(decode(await store.read('a.md'))).toBe('een');
});

test.each(stores)('a store %s renames a folder with what it holds, over nothing', async (_name, open) => {
  const store = await open();
  await store.makeFolder('map/sub');
  await write(store, 'map/sub/a.md', 'a');
  await write(store, 'b.md', 'b');
  await store.rename('map', 'doel');
  expect(decode(await store.read('doel/sub/a.md'))).toBe('a');
  await expect(store.rename('b.md', 'doel')).rejects.toMatchObject({ reason: 'exists' });
});

test.each(stores)(
  'a store %s lists the vault without hidden files, and the children of a folder with them',
  async (_name, open) => {
    const store = await open();
    await store.makeFolder('.obsidian');
    await store.makeFolder('map');
    await write(store, '.obsidian/app.json', '{}');
    await write(store, 'map/a.md', 'a');
    const { entries } = await store.list();
    expect(entries.map(({ path, kind }) => `${kind} ${path}`).sort()).toEqual([
      'file map/a.md',
      'folder map',
    ]);
    expect(await store.children('.obsidian')).toEqual({ files: ['.obsidian/app.json'], folders: [] });
    const root = await store.children('/');
    expect(root.folders.sort()).toEqual(['.obsidian', 'map']);
  },
);

test.each(stores)(
  'a store %s reads many texts at once, and leaves out what is absent',
  async (_name, open) => {
    const store = await open();
    await write(store, 'a.md', 'a');
    expect(await store.readMany(['a.md', 'weg.md'])).toEqual({ 'a.md': 'a' });
  },
);

test.each(stores)(
  'a store %s removes a folder that holds something only when told to',
  async (_name, open) => {
    const store = await open();
    await store.makeFolder('map');
    await write(store, 'map/a.md', '');
    await expect(store.remove('map', false)).rejects.toMatchObject({ reason: 'exists' });
    await store.remove('map', true);
    expect(await store.stat('map')).toBeNull();
  },
);

test.each(stores)('a store %s moves to the trash of the vault', async (_name, open) => {
  const store = await open();
  await write(store, 'a.md', 'a');
  await store.trash('a.md', 'local');
  expect(await store.stat('a.md')).toBeNull();
  expect(decode(await store.read('.trash/a.md'))).toBe('a');
});

test.each(stores)('a store %s writes only over the bytes that it was told', async (_name, open) => {
  const store = await open();
  await write(store, 'a.md', 'een');
  await store.write('a.md', encode('twee'), { onlyOver: encode('een') });
  const again = store.write('a.md', encode('drie'), { onlyOver: encode('een') });
  await expect(again).rejects.toMatchObject({ reason: 'changed' });
  expect(decode(await store.read('a.md'))).toBe('twee');
});
