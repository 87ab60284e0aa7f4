import { symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fileAddress, post, served, temporaryFolder } from './served.mts';

interface Described {
  name: string;
  configDir: string;
  entries: { path: string; kind: string; size: number; mtime: number; ctime: number }[];
}

const described = (text: string): Described => JSON.parse(text) as Described;

test('lists each folder before what it holds', async () => {
  const { ask } = await served({ 'Map/Diep/b.md': '', 'a.md': '' });
  const { entries } = described((await ask('/api/vault')).text);
  expect(entries.map(({ path, kind }) => `${kind} ${path}`)).toEqual([
    'folder Map',
    'folder Map/Diep',
    'file Map/Diep/b.md',
    'file a.md',
  ]);
});

test('gives the size in bytes and whole milliseconds', async () => {
  const { ask } = await served({ 'a.md': 'één' });
  const [entry] = described((await ask('/api/vault')).text).entries;
  expect(entry?.size).toBe(5);
  expect(Number.isInteger(entry?.mtime) && Number.isInteger(entry?.ctime)).toBe(true);
});

test('names the vault after its folder', async () => {
  const { ask, folder } = await served();
  const vault = described((await ask('/api/vault')).text);
  expect(vault).toMatchObject({ name: folder.split(/[\\/]/).at(-1), configDir: '.obsidian' });
});

test.each([
  '.obsidian/app.json',
  '.trash/oud.md',
  '.git/HEAD',
  'node_modules/x/y.md',
  'a.md~',
  '~$brief.docx',
])('leaves %s out of the entries', async (path) => {
  const { ask } = await served({ [path]: '' });
  expect(described((await ask('/api/vault')).text).entries).toEqual([]);
});

test('leaves symbolic links out of the entries', async () => {
  const { ask, folder } = await served();
  await symlink(await temporaryFolder({ 'geheim.md': '' }), join(folder, 'link'));
  expect(described((await ask('/api/vault')).text).entries).toEqual([]);
});

test('gives the bytes of a file as they are', async () => {
  const { ask, folder } = await served();
  const bytes = Uint8Array.from([0, 255, 13, 10, 195, 40]);
  await writeFile(join(folder, 'foto.bin'), bytes);
  expect((await ask(fileAddress('foto.bin'))).body).toEqual(Buffer.from(bytes));
});

test('reads a path with spaces, signs and letters of any language', async () => {
  const path = 'Map & co/50% – é#?+ 🔥.md';
  const { ask } = await served({ [path]: 'hoi' });
  expect((await ask(fileAddress(path))).text).toBe('hoi');
});

test('reads inside the configuration folder', async () => {
  const { ask } = await served({ '.obsidian/app.json': '{}' });
  expect((await ask(fileAddress('.obsidian/app.json'))).text).toBe('{}');
});

test('answers 404 with a sentence for a file that is absent', async () => {
  const { ask } = await served();
  const { status, text } = await ask(fileAddress('weg.md'));
  expect(status).toBe(404);
  expect(JSON.parse(text)).toEqual({ error: 'weg.md does not exist.' });
});

test('never serves a vault file as something that a browser runs', async () => {
  const { ask } = await served({ 'a.html': '<script>1</script>', 'b.js': '1' });
  for (const path of ['a.html', 'b.js'])
    expect((await ask(fileAddress(path))).headers['content-type']).toBe('application/octet-stream');
});

test('serves a picture with its own type', async () => {
  const { ask } = await served({ 'a.PNG': '' });
  expect((await ask(fileAddress('a.PNG'))).headers['content-type']).toBe('image/png');
});

test('reads many texts at once and leaves out what is absent', async () => {
  const { ask } = await served({ 'a.md': 'een', 'Map/b.md': 'twee' });
  const { text } = await ask('/api/read-many', post({ paths: ['a.md', 'Map/b.md', 'weg.md'] }));
  expect(JSON.parse(text)).toEqual({ texts: { 'a.md': 'een', 'Map/b.md': 'twee' } });
});

test('refuses a list of paths that is none', async () => {
  const { ask } = await served();
  expect((await ask('/api/read-many', post({ paths: [1] }))).status).toBe(400);
});

test('tells size, moments and kind of one path', async () => {
  const { ask } = await served({ 'Map/a.md': 'hoi' });
  expect(JSON.parse((await ask('/api/stat?path=Map%2Fa.md')).text)).toMatchObject({ kind: 'file', size: 3 });
  expect(JSON.parse((await ask('/api/stat?path=Map')).text)).toMatchObject({ kind: 'folder', size: 0 });
});

test.each(['', '%2F'])('lists the vault itself, dot names included (path=%s)', async (path) => {
  const { ask } = await served({ 'a.md': '', '.obsidian/app.json': '', 'Map/b.md': '' });
  expect(JSON.parse((await ask(`/api/list?path=${path}`)).text)).toEqual({
    files: ['a.md'],
    folders: ['.obsidian', 'Map'],
  });
});

test('lists a dot folder with full paths', async () => {
  const { ask } = await served({ '.obsidian/plugins/x/data.json': '', '.obsidian/app.json': '' });
  expect(JSON.parse((await ask('/api/list?path=.obsidian')).text)).toEqual({
    files: ['.obsidian/app.json'],
    folders: ['.obsidian/plugins'],
  });
});

test('answers without an error for what may be absent', async () => {
  const { ask } = await served({ 'a.md': 'hoi' });
  const file = await ask(`${fileAddress('weg.md')}&optional=1`);
  expect([file.status, file.text]).toEqual([204, '']);
  const stat = await ask('/api/stat?path=weg.md&optional=1');
  expect([stat.status, stat.text]).toEqual([200, 'null']);
});

test('gives what may be absent as usual when it is there', async () => {
  const { ask } = await served({ 'a.md': 'hoi' });
  expect((await ask(`${fileAddress('a.md')}&optional=1`)).text).toBe('hoi');
  expect(JSON.parse((await ask('/api/stat?path=a.md&optional=1')).text)).toMatchObject({ size: 3 });
});

test('gives bytes a tag that is theirs alone', async () => {
  const { ask } = await served({ 'a.md': 'een', 'b.md': 'een', 'c.md': 'zes' });
  const tag = async (path: string): Promise<unknown> => (await ask(fileAddress(path))).headers.etag;
  expect(await tag('a.md')).toMatch(/^"[0-9a-f]{64}"$/);
  expect(await tag('a.md')).toBe(await tag('b.md'));
  expect(await tag('a.md')).not.toBe(await tag('c.md'));
});
