import { appendFile, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { fileAddress, post, put, served, type Served } from './served.mts';

interface Told {
  type: string;
  path: string;
  kind: string;
  size: number;
  mtime: number;
}

/** What the event stream tells from now on; it grows while the test runs. */
async function told({ server }: Served): Promise<Told[]> {
  const stop = new AbortController();
  onTestFinished(() => stop.abort());
  const response = await fetch(`${server.url}/api/watch`, { signal: stop.signal });
  const events: Told[] = [];
  const take = async (): Promise<void> => {
    let text = '';
    for await (const chunk of response.body ?? []) {
      const parts = (text + Buffer.from(chunk).toString('utf8')).split('\n\n');
      text = parts.pop() ?? '';
      for (const part of parts.filter((one) => one.startsWith('data: ')))
        events.push(JSON.parse(part.slice(6)) as Told);
    }
  };
  take().catch(() => undefined);
  return events;
}

const short = (events: Told[]): string[] => events.map(({ type, path }) => `${type} ${path}`);

/** Waits until the last of these is told and looks whether they are all, in order. */
const expectTold = (events: Told[], expected: string[]): Promise<void> =>
  expect.poll(() => short(events), { timeout: 5000 }).toEqual(expected);

test('tells of a file that another program makes, with its size and moment', async () => {
  const server = await served();
  const events = await told(server);
  await writeFile(join(server.folder, 'a.md'), 'hoi');
  await expectTold(events, ['create a.md']);
  expect(events[0]).toMatchObject({ kind: 'file', size: 3 });
});

test('tells of a change by another program', async () => {
  const server = await served({ 'a.md': 'hoi' });
  const events = await told(server);
  await appendFile(join(server.folder, 'a.md'), ' daar');
  await expectTold(events, ['modify a.md']);
});

test('tells of its own writes, with the size and moment it answered', async () => {
  const server = await served();
  const events = await told(server);
  const { size, mtime } = JSON.parse((await server.ask(fileAddress('a.md'), put('hoi'))).text) as Told;
  await expectTold(events, ['create a.md']);
  expect(events[0]).toMatchObject({ size, mtime });
});

test('tells the last state when a file changes twice in a moment', async () => {
  const server = await served({ 'a.md': '' });
  const events = await told(server);
  for (let i = 1; i <= 20; i++) await appendFile(join(server.folder, 'a.md'), 'x');
  await expect.poll(() => events.at(-1)?.size).toBe(20);
});

test("an editor's atomic save is one change", async () => {
  const server = await served({ 'a.md': 'oud' });
  const events = await told(server);
  await writeFile(join(server.folder, 'a.md.tmp'), 'nieuwer');
  await rename(join(server.folder, 'a.md.tmp'), join(server.folder, 'a.md'));
  await expectTold(events, ['modify a.md']);
});

test('a save that moves the old file aside first is one change', async () => {
  const server = await served({ 'a.md': 'oud' });
  const events = await told(server);
  await rename(join(server.folder, 'a.md'), join(server.folder, 'a.md~'));
  await writeFile(join(server.folder, 'a.md'), 'nieuwer');
  await rm(join(server.folder, 'a.md~'));
  await expectTold(events, ['modify a.md']);
});

test('keeps telling after a file was replaced', async () => {
  const server = await served({ 'a.md': 'oud' });
  const events = await told(server);
  await server.ask(fileAddress('a.md'), put('nieuwer'));
  await expectTold(events, ['modify a.md']);
  await appendFile(join(server.folder, 'a.md'), 'x');
  await expectTold(events, ['modify a.md', 'modify a.md']);
});

test('tells of a rename as a delete and a create', async () => {
  const server = await served({ 'a.md': 'hoi' });
  const events = await told(server);
  await server.ask('/api/rename', post({ from: 'a.md', to: 'b.md' }));
  await expectTold(events, ['delete a.md', 'create b.md']);
});

test('tells of a folder before what it holds', async () => {
  const server = await served();
  const events = await told(server);
  await mkdir(join(server.folder, 'Map/Diep'), { recursive: true });
  await writeFile(join(server.folder, 'Map/Diep/a.md'), '');
  await expectTold(events, ['create Map', 'create Map/Diep', 'create Map/Diep/a.md']);
});

test('tells of what a folder held before the folder', async () => {
  const server = await served({ 'Map/Diep/a.md': '' });
  const events = await told(server);
  await rm(join(server.folder, 'Map'), { recursive: true });
  await expectTold(events, ['delete Map/Diep/a.md', 'delete Map/Diep', 'delete Map']);
});

test("tells of a plugin's settings and code, and of nothing else in dot folders", async () => {
  const server = await served({ '.obsidian/plugins/x/manifest.json': '{}', '.git/HEAD': '' });
  const events = await told(server);
  for (const path of ['.obsidian/app.json', '.git/HEAD', '.obsidian/plugins/x/manifest.json'])
    await writeFile(join(server.folder, path), '{"a":1}');
  await writeFile(join(server.folder, '.obsidian/plugins/x/data.json'), '{}');
  await expectTold(events, ['create .obsidian/plugins/x/data.json']);
  await writeFile(join(server.folder, '.obsidian/plugins/x/main.js'), '1');
  await expectTold(events, ['create .obsidian/plugins/x/data.json', 'create .obsidian/plugins/x/main.js']);
});

test('says nothing of the folders on the way to the settings of a plugin', async () => {
  const server = await served();
  const events = await told(server);
  await mkdir(join(server.folder, '.obsidian/plugins/x'), { recursive: true });
  await writeFile(join(server.folder, '.obsidian/plugins/x/data.json'), '{}');
  await expectTold(events, ['create .obsidian/plugins/x/data.json']);
});

test('says nothing of what moves to the trash but that it is gone', async () => {
  const server = await served({ 'a.md': '' });
  const events = await told(server);
  await server.ask('/api/trash', post({ path: 'a.md', where: 'local' }));
  await expectTold(events, ['delete a.md']);
  await writeFile(join(server.folder, 'b.md'), '');
  await expectTold(events, ['delete a.md', 'create b.md']);
});

test('tells every page', async () => {
  const server = await served();
  const [one, other] = [await told(server), await told(server)];
  await writeFile(join(server.folder, 'a.md'), '');
  await expectTold(one, ['create a.md']);
  await expectTold(other, ['create a.md']);
});
