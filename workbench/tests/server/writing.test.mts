import { chmod, mkdir, readdir, readFile, stat, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openVault } from '../../server/vault.mts';
import { writeVaultFile } from '../../server/writing.mts';
import { fileAddress, put, served, temporaryFolder } from './served.mts';

const read = (folder: string, path: string): Promise<string> => readFile(join(folder, path), 'utf8');

test('writes the bytes of the request', async () => {
  const { ask, folder } = await served();
  await ask(fileAddress('a.md'), put('één 🔥\n'));
  expect(await read(folder, 'a.md')).toBe('één 🔥\n');
});

test('answers with what the file system then says', async () => {
  const { ask, folder } = await served();
  const answer = JSON.parse((await ask(fileAddress('a.md'), put('hoi'))).text) as Record<string, number>;
  const { mtimeMs } = await stat(join(folder, 'a.md'));
  expect(answer).toMatchObject({ size: 3, mtime: Math.round(mtimeMs) });
});

test('leaves nothing but the file', async () => {
  const { ask, folder } = await served({ 'a.md': 'oud' });
  await ask(fileAddress('a.md'), put('nieuw'));
  expect(await readdir(folder)).toEqual(['a.md']);
});

test('leaves nothing behind when it fails', async () => {
  const { ask, folder } = await served({ 'a.md': 'oud' });
  await ask(fileAddress('a.md'), put('nieuw', { 'If-None-Match': '*' }));
  await mkdir(join(folder, 'Map'));
  await ask(fileAddress('Map'), put('nieuw'));
  expect(await readdir(folder)).toEqual(['Map', 'a.md']);
});

test('whoever has the old file open keeps reading the old bytes', async () => {
  const { ask, folder } = await served({ 'a.md': 'oud' });
  const before = await stat(join(folder, 'a.md'));
  await ask(fileAddress('a.md'), put('nieuw'));
  expect((await stat(join(folder, 'a.md'))).ino).not.toBe(before.ino);
});

test.runIf(process.platform !== 'win32')("keeps the file's mode", async () => {
  const { ask, folder } = await served({ 'a.md': 'oud' });
  await chmod(join(folder, 'a.md'), 0o640);
  await ask(fileAddress('a.md'), put('nieuw'));
  expect((await stat(join(folder, 'a.md'))).mode & 0o777).toBe(0o640);
});

test('gives the file the moment that is asked for', async () => {
  const { ask, folder } = await served();
  await ask(`${fileAddress('a.md')}&mtime=1700000000123`, put('hoi'));
  expect(Math.round((await stat(join(folder, 'a.md'))).mtimeMs)).toBe(1700000000123);
});

test('keeps the moment of creation when a file is replaced', async () => {
  const { ask } = await served({ 'a.md': 'oud' });
  const before = JSON.parse((await ask('/api/stat?path=a.md')).text) as { ctime: number };
  const after = JSON.parse((await ask(fileAddress('a.md'), put('nieuw'))).text) as { ctime: number };
  expect(after.ctime).toBe(before.ctime);
});

test('takes the moment of creation that is asked for, also after a rename', async () => {
  const { ask } = await served();
  await ask(`${fileAddress('a.md')}&ctime=1600000000000`, put('hoi'));
  await ask('/api/rename', { method: 'POST', body: JSON.stringify({ from: 'a.md', to: 'b.md' }) });
  expect(JSON.parse((await ask('/api/stat?path=b.md')).text)).toMatchObject({ ctime: 1600000000000 });
});

test('refuses a moment that is no number', async () => {
  const { ask } = await served();
  expect((await ask(`${fileAddress('a.md')}&mtime=gisteren`, put('hoi'))).status).toBe(400);
});

test('makes no folder on its own', async () => {
  const { ask, folder } = await served();
  const { status, text } = await ask(fileAddress('Map/a.md'), put('hoi'));
  expect(status).toBe(404);
  expect(JSON.parse(text)).toEqual({ error: 'The folder of Map/a.md does not exist.' });
  expect(await readdir(folder)).toEqual([]);
});

test('makes a new file when only a new one may be made', async () => {
  const { ask, folder } = await served();
  expect((await ask(fileAddress('a.md'), put('hoi', { 'If-None-Match': '*' }))).status).toBe(200);
  expect(await read(folder, 'a.md')).toBe('hoi');
});

test('never replaces a file when only a new one may be made', async () => {
  const { ask, folder } = await served({ 'a.md': 'oud' });
  const { status } = await ask(fileAddress('a.md'), put('nieuw', { 'If-None-Match': '*' }));
  expect(status).toBe(409);
  expect(await read(folder, 'a.md')).toBe('oud');
});

test('of many that make the same new file at once, one succeeds, and nothing else is left', async () => {
  const folder = await temporaryFolder();
  const vault = await openVault(folder);
  const make = (text: string): Promise<unknown> =>
    writeVaultFile(vault, 'a.md', Buffer.from(text), { createOnly: true });
  const tries = await Promise.allSettled(['een', 'twee', 'drie', 'vier'].map(make));
  expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  expect(await readdir(folder)).toEqual(['a.md']);
});

test('refuses to write over a folder', async () => {
  const { ask } = await served({ 'Map/a.md': '' });
  expect((await ask(fileAddress('Map'), put('hoi'))).status).toBe(409);
});

test('answers 400 for a name that is too long for the file system', async () => {
  const { ask } = await served();
  expect((await ask(fileAddress(`${'x'.repeat(300)}.md`), put('hoi'))).status).toBe(400);
});

test('writes through a link inside the vault, and the link stays', async () => {
  const { ask, folder } = await served({ 'a.md': 'oud' });
  await symlink(join(folder, 'a.md'), join(folder, 'link.md'));
  await ask(fileAddress('link.md'), put('nieuw'));
  expect(await read(folder, 'a.md')).toBe('nieuw');
});
