import { readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fileAddress, put, served, type Answer, type Served } from './served.mts';

const tagged = async ({ ask }: Served): Promise<string> =>
  (await ask(fileAddress('a.md'))).headers.etag ?? 'none';

const replace = ({ ask }: Served, tag: string): Promise<Answer> =>
  ask(fileAddress('a.md'), put('nieuw', { 'If-Match': tag }));

test('a file that is still as it was read is replaced', async () => {
  const host = await served({ 'a.md': 'oud' });
  expect((await replace(host, await tagged(host))).status).toBe(200);
  expect(await readFile(join(host.folder, 'a.md'), 'utf8')).toBe('nieuw');
});

test('a file that another program changed stays as that program left it', async () => {
  const host = await served({ 'a.md': 'oud' });
  const tag = await tagged(host);
  await writeFile(join(host.folder, 'a.md'), 'van buiten');
  const { status, text } = await replace(host, tag);
  expect([status, JSON.parse(text)]).toEqual([412, { error: 'The file was changed meanwhile.' }]);
  expect(await readFile(join(host.folder, 'a.md'), 'utf8')).toBe('van buiten');
  expect(await readdir(host.folder)).toEqual(['a.md']);
});

test('a change that leaves size and moment the same is seen too', async () => {
  const host = await served({ 'a.md': 'oud' });
  const [tag, place] = [await tagged(host), join(host.folder, 'a.md')];
  const { atime, mtime } = await stat(place);
  await writeFile(place, 'DUO');
  await utimes(place, atime, mtime);
  expect((await replace(host, tag)).status).toBe(412);
});

test('a file that is gone is not made again', async () => {
  const host = await served({ 'a.md': 'oud' });
  const tag = await tagged(host);
  await rm(join(host.folder, 'a.md'));
  expect((await replace(host, tag)).status).toBe(412);
  expect(await readdir(host.folder)).toEqual([]);
});

test('of many that replace the same bytes at once, one succeeds', async () => {
  const host = await served({ 'a.md': 'oud' });
  const tag = await tagged(host);
  const answers = await Promise.all(
    ['een', 'twee', 'drie'].map((text) => host.ask(fileAddress('a.md'), put(text, { 'If-Match': tag }))),
  );
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 412, 412]);
});
