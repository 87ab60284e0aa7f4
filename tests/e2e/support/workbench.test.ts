import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { startWorkbench, type Workbench, type WorkbenchOptions } from './workbench';

async function open(options: WorkbenchOptions): Promise<Workbench> {
  const workbench = await startWorkbench(options);
  onTestFinished(() => workbench.close());
  return workbench;
}

const knows = (path: string): string => `window.app.vault.getFileByPath(${JSON.stringify(path)}) !== null`;

test('opens with the plugin running, in the language that is asked for, and nothing to complain of', async () => {
  const workbench = await open({ files: { 'a.md': 'hoi' }, lang: 'en' });
  const { page } = workbench;
  expect(await page.evaluate('Object.keys(window.app.plugins.plugins)')).toEqual(['intervisie']);
  expect(await page.evaluate('document.documentElement.lang')).toBe('en');
  expect(await workbench.log()).toEqual([]);
});

test('shows the page what another program writes', async () => {
  const workbench = await open({});
  await workbench.write('Map/a.md', 'hoi');
  await workbench.page.waitForFunction(knows('Map/a.md'));
  expect(await workbench.list()).toEqual(['Map/a.md']);
});

test('reads what the page wrote', async () => {
  const workbench = await open({});
  await workbench.page.evaluate("window.app.vault.create('a.md', 'één')");
  expect(await workbench.read('a.md')).toBe('één');
});

test('copies a folder and leaves the original as it is', async () => {
  const first = await open({ files: { 'a.md': 'oud' } });
  const second = await open({ vault: first.vaultDir, files: { 'b.md': 'erbij' } });
  await second.write('a.md', 'nieuw');
  expect(await second.list()).toEqual(['a.md', 'b.md']);
  expect(await readFile(join(first.vaultDir, 'a.md'), 'utf8')).toBe('oud');
});

test('opens again on the same folder after the page is killed', async () => {
  const workbench = await open({ files: { 'a.md': 'hoi' } });
  const killed = workbench.page;
  await workbench.reopen();
  expect(killed.isClosed()).toBe(true);
  expect(await workbench.page.evaluate(knows('a.md'))).toBe(true);
});

test('says so when a command does not run', async () => {
  const workbench = await open({});
  await expect(workbench.run('nobody:nothing')).rejects.toThrow('nobody:nothing did not run');
});

test('starts the clock of the page at the moment that is asked for', async () => {
  const { page } = await open({ time: new Date('2026-11-21T19:02:00Z') });
  expect(await page.evaluate('new Date().toString()')).toContain('Sat Nov 21 2026 20:02');
});

test('logs what goes wrong on the page', async () => {
  const workbench = await open({});
  await workbench.page.evaluate("console.error('stuk')");
  await expect.poll(() => workbench.log()).toEqual(['console: stuk']);
});
