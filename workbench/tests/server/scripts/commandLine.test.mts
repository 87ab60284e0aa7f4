import { execFile } from 'node:child_process';
import { chmod, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { served, temporaryFolder } from '../served.mts';

const scripts = fileURLToPath(new URL('../../../../scripts/', import.meta.url));

interface Outcome {
  code: number | string | null | undefined;
  lines: string[];
}

/** Runs Node and gives its exit code and what it said, line by line. */
const node = (...args: string[]): Promise<Outcome> =>
  new Promise((resolve) => {
    execFile(process.execPath, args, (error, stdout, stderr) =>
      resolve({ code: error ? error.code : 0, lines: (stdout + stderr).split('\n').filter(Boolean) }),
    );
  });

const script = (name: string, ...args: string[]): Promise<Outcome> => node(join(scripts, name), ...args);

test.each([
  ['a folder that is not there', ['--vault', '/absent/folder'], 'There is no folder '],
  ['a port that is no number', ['--port', 'veel'], '--port needs a number up to 65535, not "veel".'],
  ['a port that is too high', ['--port', '65536'], '--port needs a number up to 65535, not "65536".'],
  ['another language', ['--lang', 'de'], '--lang is nl or en, not "de".'],
  ['an unknown option', ['--colour'], "Unknown option '--colour'. Options: --vault, --port,"],
  ['a stray word', ['demo'], "Unexpected argument 'demo'."],
  ['an option without its value', ['--vault'], "Option '--vault <value>' argument missing."],
])('start says %s in one line', async (_what, args, line) => {
  const { code, lines } = await script('start.mjs', ...args);
  expect(code).toBe(1);
  expect(lines).toEqual([expect.stringContaining(line)]);
});

test('start says in one line that the port is in use', async () => {
  const { server, folder } = await served();
  const { code, lines } = await script('start.mjs', '--vault', folder, '--port', String(server.port));
  expect(code).toBe(1);
  expect(lines).toEqual([`Port ${server.port} is in use; choose another with --port N.`]);
});

test('start says in one line that the vault is a file', async () => {
  const file = join(await temporaryFolder({ 'a.md': '' }), 'a.md');
  const { code, lines } = await script('start.mjs', '--vault', file);
  expect(code).toBe(1);
  expect(lines).toEqual([`${file} is not a folder.`]);
});

/** Asks as a user for whom file permissions count, which they don't for root. */
const askAsAnyone = (folder: string): string => `
  const { writableFolder } = await import(${JSON.stringify(`${scripts}lib/vault.mjs`)});
  if (process.getuid?.() === 0) process.setuid(65534);
  await writableFolder(${JSON.stringify(folder)}).catch(({ message }) => console.log(message));
`;

test('a folder without write permission is named in one line', async () => {
  const folder = await temporaryFolder();
  await chmod(folder, 0o555);
  const { lines } = await node('--input-type=module', '-e', askAsAnyone(folder));
  expect(lines).toEqual([`There is no permission to write in ${folder}.`]);
});

test('install-plugin wants to know which vault', async () => {
  const { code, lines } = await script('install-plugin.mjs');
  expect(code).toBe(1);
  expect(lines).toEqual(['Say which vault: npm run install-plugin -- --vault DIR']);
});

test('install-plugin leaves a folder alone that is no Obsidian vault', async () => {
  const folder = await temporaryFolder();
  await writeFile(join(folder, 'a.md'), '');
  const { code, lines } = await script('install-plugin.mjs', '--vault', folder);
  expect(code).toBe(1);
  expect(lines).toEqual([`${folder} is not an Obsidian vault: it holds no .obsidian folder.`]);
});

test('a browser that is named and not there is said, not searched for', async () => {
  const ask = `
    process.env.CHROMIUM_PATH = '/absent/chromium';
    const { ensureChromium } = await import(${JSON.stringify(`${scripts}lib/chromium.mjs`)});
    await ensureChromium().catch(({ message }) => console.log(message));
  `;
  const { lines } = await node('--input-type=module', '-e', ask);
  expect(lines).toEqual(['CHROMIUM_PATH names /absent/chromium, and that cannot be run.']);
});
