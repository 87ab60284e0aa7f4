import { mkdir, readdir, readFile, symlink } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { startServer } from '../../server/main.mts';
import { fileAddress, post, put, served, temporaryFolder, type Ask } from './served.mts';

const escapes = [
  '../geheim.md',
  'Map/../../geheim.md',
  'Map/..',
  './a.md',
  '/etc/passwd',
  '//etc/passwd',
  'C:/geheim.md',
  '..\\geheim.md',
  'Map\\a.md',
  'Map//a.md',
  'a.md\0.png',
];

test.each(escapes)('refuses to read %j', async (path) => {
  const { ask } = await served({ 'a.md': '', 'Map/a.md': '' });
  expect((await ask(fileAddress(path))).status).toBe(403);
});

test.each(['..%2fgeheim.md', '%2e%2e/geheim.md', '%2e%2e%2fgeheim.md', '..%5cgeheim.md', 'a.md%00'])(
  'refuses the encoded path %s',
  async (path) => {
    const { ask } = await served({ 'a.md': '' });
    expect((await ask(`/api/file?path=${path}`)).status).toBe(403);
  },
);

const outside = (path: string): [string, string, Ask][] => [
  ['write', fileAddress(path), put('hoi')],
  ['make a folder', `/api/folder?path=${encodeURIComponent(path)}`, { method: 'POST' }],
  ['rename from', '/api/rename', post({ from: path, to: 'b.md' })],
  ['rename to', '/api/rename', post({ from: 'a.md', to: path })],
  ['trash', '/api/trash', post({ path, where: 'local' })],
  ['remove', '/api/remove', post({ path })],
  ['stat', `/api/stat?path=${encodeURIComponent(path)}`, {}],
  ['list', `/api/list?path=${encodeURIComponent(path)}`, {}],
  ['read many', '/api/read-many', post({ paths: [path] })],
];

test.each(outside('../b.md'))('refuses to %s outside the vault', async (_what, address, ask) => {
  const server = await served({ 'a.md': '' });
  expect((await server.ask(address, ask)).status).toBe(403);
});

test.each(outside('link/b.md'))(
  'refuses to %s through a link that leads out',
  async (_what, address, ask) => {
    const server = await served({ 'a.md': '' });
    const elsewhere = await temporaryFolder({ 'b.md': 'geheim' });
    await symlink(elsewhere, join(server.folder, 'link'));
    expect((await server.ask(address, ask)).status).toBe(403);
    expect(await readdir(elsewhere)).toEqual(['b.md']);
  },
);

test('refuses a new file below a link that leads out', async () => {
  const { ask, folder } = await served();
  const elsewhere = await temporaryFolder();
  await symlink(elsewhere, join(folder, 'link'));
  expect((await ask('/api/folder?path=link%2FMap%2FDiep', { method: 'POST' })).status).toBe(403);
  expect(await readdir(elsewhere)).toEqual([]);
});

test('refuses to write over a linked file outside', async () => {
  const { ask, folder } = await served();
  const elsewhere = await temporaryFolder({ 'b.md': 'geheim' });
  await symlink(join(elsewhere, 'b.md'), join(folder, 'link.md'));
  expect((await ask(fileAddress('link.md'), put('hoi'))).status).toBe(403);
  expect(await readFile(join(elsewhere, 'b.md'), 'utf8')).toBe('geheim');
});

test('refuses a link that leads nowhere yet', async () => {
  const { ask, folder } = await served();
  const elsewhere = await temporaryFolder();
  await symlink(join(elsewhere, 'nieuw.md'), join(folder, 'link.md'));
  expect((await ask(fileAddress('link.md'), put('hoi'))).status).toBe(403);
});

test('is not taken in by a neighbour whose name begins alike', async () => {
  const { ask, folder } = await served();
  await mkdir(`${folder}-buur`);
  expect((await ask(fileAddress(`../${basename(folder)}-buur/a.md`), put('hoi'))).status).toBe(403);
});

test.each(['/api/remove', '/api/trash'])('%s refuses the vault itself', async (address) => {
  const { ask, folder } = await served({ 'a.md': '' });
  for (const path of ['', '/']) expect((await ask(address, post({ path }))).status).toBe(403);
  expect(await readdir(folder)).toEqual(['a.md']);
});

test('serves a vault that is itself reached through a link', async () => {
  const link = join(await temporaryFolder(), 'link');
  await symlink(await temporaryFolder({ 'a.md': 'hoi' }), link);
  const server = await startServer({ vault: link, page: '', port: 0 });
  onTestFinished(() => server.close());
  expect(await (await fetch(server.url + fileAddress('a.md'))).text()).toBe('hoi');
});

test.each(['kwaad.example', 'kwaad.example:80', '127.0.0.1', '127.0.0.1:1'])(
  'refuses the host %j',
  async (Host) => {
    const { ask } = await served();
    expect((await ask('/api/vault', { headers: { Host } })).status).toBe(403);
    expect((await ask('/', { headers: { Host } })).status).toBe(403);
  },
);

test.each(['127.0.0.1', 'localhost', '[::1]'])('answers to the host %s', async (name) => {
  const { ask, server } = await served();
  expect((await ask('/api/vault', { headers: { Host: `${name}:${server.port}` } })).status).toBe(200);
});

test.each(['http://kwaad.example', 'null', 'http://127.0.0.1:1', 'https://127.0.0.1'])(
  'refuses the origin %s',
  async (Origin) => {
    const { ask } = await served();
    expect((await ask('/api/vault', { headers: { Origin } })).status).toBe(403);
  },
);

test('answers to its own origin', async () => {
  const { ask, server } = await served();
  expect((await ask('/api/vault', { headers: { Origin: server.url } })).status).toBe(200);
});

test('refuses the API to a page of another site that sends no origin', async () => {
  const { ask } = await served({ 'a.png': '' });
  expect((await ask(fileAddress('a.png'), { headers: { 'Sec-Fetch-Site': 'cross-site' } })).status).toBe(403);
});

test.each(outside('a.md').slice(0, 6))(
  "refuses to %s without the page's own header",
  async (_what, address, ask) => {
    const server = await served({ 'a.md': 'oud' });
    const answer = await server.ask(address, { ...ask, headers: { 'X-Workbench': '0' } });
    expect(answer.status).toBe(403);
    expect(await readFile(join(server.folder, 'a.md'), 'utf8')).toBe('oud');
  },
);

test('refuses a method that the address does not know', async () => {
  const { ask } = await served({ 'a.md': '' });
  expect((await ask(fileAddress('a.md'), { method: 'DELETE' })).status).toBe(405);
});
