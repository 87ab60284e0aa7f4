import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { post, served } from './served.mts';

const read = (folder: string, path: string): Promise<string> => readFile(join(folder, path), 'utf8');

test('makes a folder with the folders above it', async () => {
  const { ask, folder } = await served();
  expect((await ask('/api/folder?path=Map%2FDiep', { method: 'POST' })).status).toBe(200);
  expect(await readdir(join(folder, 'Map'))).toEqual(['Diep']);
});

test('a folder that is there already is fine', async () => {
  const { ask } = await served({ 'Map/a.md': '' });
  expect((await ask('/api/folder?path=Map', { method: 'POST' })).status).toBe(200);
});

test('refuses a folder where a file stands', async () => {
  const { ask } = await served({ 'a.md': '' });
  expect((await ask('/api/folder?path=a.md', { method: 'POST' })).status).toBe(409);
});

test('renames a file into another folder', async () => {
  const { ask, folder } = await served({ 'a.md': 'hoi', 'Map/x.md': '' });
  await ask('/api/rename', post({ from: 'a.md', to: 'Map/b.md' }));
  expect(await read(folder, 'Map/b.md')).toBe('hoi');
  expect(await readdir(folder)).toEqual(['Map']);
});

test('renames a folder with what it holds', async () => {
  const { ask, folder } = await served({ 'Oud/a.md': 'hoi' });
  await ask('/api/rename', post({ from: 'Oud', to: 'Nieuw' }));
  expect(await read(folder, 'Nieuw/a.md')).toBe('hoi');
});

test('changes only the case of a name', async () => {
  const { ask, folder } = await served({ 'notitie.md': 'hoi' });
  expect((await ask('/api/rename', post({ from: 'notitie.md', to: 'Notitie.md' }))).status).toBe(200);
  expect(await readdir(folder)).toEqual(['Notitie.md']);
});

test('never renames over another file', async () => {
  const { ask, folder } = await served({ 'a.md': 'een', 'b.md': 'twee' });
  expect((await ask('/api/rename', post({ from: 'a.md', to: 'b.md' }))).status).toBe(409);
  expect(await read(folder, 'b.md')).toBe('twee');
});

test.each([
  ['weg.md', 'b.md', 404],
  ['a.md', 'Geen map/b.md', 404],
  ['Map', 'Map/Zelf', 409],
])('refuses to rename %s to %s', async (from, to, status) => {
  const { ask } = await served({ 'a.md': '', 'Map/x.md': '' });
  expect((await ask('/api/rename', post({ from, to }))).status).toBe(status);
});

test.each(['local', 'system'])('moves to the trash in the vault (%s)', async (where) => {
  const { ask, folder } = await served({ 'Map/a.md': 'hoi' });
  const { text } = await ask('/api/trash', post({ path: 'Map/a.md', where }));
  expect(JSON.parse(text)).toEqual({ path: '.trash/a.md' });
  expect(await read(folder, '.trash/a.md')).toBe('hoi');
});

test('takes a free name in the trash', async () => {
  const { ask, folder } = await served({ 'a.md': 'drie', '.trash/a.md': 'een', '.trash/a 2.md': 'twee' });
  await ask('/api/trash', post({ path: 'a.md', where: 'local' }));
  expect(await read(folder, '.trash/a 3.md')).toBe('drie');
  expect(await read(folder, '.trash/a.md')).toBe('een');
});

test('removes a file', async () => {
  const { ask, folder } = await served({ 'a.md': '', 'b.md': '' });
  await ask('/api/remove', post({ path: 'a.md' }));
  expect(await readdir(folder)).toEqual(['b.md']);
});

test('removes a folder with what it holds', async () => {
  const { ask, folder } = await served({ 'Map/Diep/a.md': '' });
  await ask('/api/remove', post({ path: 'Map' }));
  expect(await readdir(folder)).toEqual([]);
});

test('keeps a folder that is not empty when only an empty one may go', async () => {
  const { ask } = await served({ 'Map/a.md': '' });
  expect((await ask('/api/remove', post({ path: 'Map', recursive: false }))).status).toBe(409);
});

test('answers 404 for removing what is absent', async () => {
  const { ask } = await served();
  expect((await ask('/api/remove', post({ path: 'weg.md' }))).status).toBe(404);
});

test.each(['/api/rename', '/api/trash', '/api/remove', '/api/read-many', '/api/log'])(
  '%s answers 400 for a body that is no JSON',
  async (address) => {
    const { ask } = await served();
    expect((await ask(address, { method: 'POST', body: '{' })).status).toBe(400);
  },
);
