import { cp, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { afterAll, beforeAll, expect, test } from 'vitest';

import { startWorkbench, type Workbench } from './support/workbench';

const fixture = fileURLToPath(new URL('./fixtures/other-plugin', import.meta.url));
let workbench: Workbench;

/** Someone else's plugin, put in the vault while the workbench runs, as a person would. */
beforeAll(async () => {
  workbench = await startWorkbench({ lang: 'en', files: { 'Note.md': 'one two three\n' } });
  await cp(fixture, join(workbench.vaultDir, '.obsidian/plugins/other'), { recursive: true });
  await workbench.reopen();
  await workbench.page.evaluate(`app.plugins.enablePlugin('other')`);
});

afterAll(() => workbench.close());

test('its ribbon icon and its status bar item are there', async () => {
  const { page } = workbench;
  await page.getByText('Other is here').waitFor();
  await page.getByRole('button', { name: 'Greet' }).click();
  await page.getByText('Hello from a notice').waitFor();
});

test('its commands run only where they can', async () => {
  const { page, run } = workbench;
  await run('other:greet');
  await page.getByText('Hello from a modal').waitFor();
  await page.keyboard.press('Escape');
  await page.getByText('Hello from a modal').waitFor({ state: 'detached' });
  await expect(run('other:greet-in-note')).rejects.toThrow('did not run');
});

test('its editor command changes the selection, and the note on disk', async () => {
  const { page, run, read } = workbench;
  await page.evaluate(`app.workspace.openLinkText('Note', '')`);
  await page.locator('.cm-content').click();
  await page.keyboard.press('ControlOrMeta+a');
  await run('other:replace');
  await expect.poll(() => read('Note.md')).toBe('replaced');
});

test('its settings tab saves what is typed', async () => {
  const { page, vaultDir } = workbench;
  await page.evaluate(`app.setting.open(); app.setting.openTabById('other')`);
  await page.getByPlaceholder('A word').fill('second');
  const data = join(vaultDir, '.obsidian/plugins/other/data.json');
  await expect.poll(() => readFile(data, 'utf8').catch(() => '')).toContain('second');
  await page.keyboard.press('Escape');
});

test('disabled, it leaves no trace and has touched nothing that is missing', async () => {
  const { page } = workbench;
  await page.evaluate(`app.plugins.disablePlugin('other')`);
  expect(await page.getByText('Other is here').count()).toBe(0);
  expect(
    await page.evaluate(`Object.keys(app.commands.commands).filter((id) => id.startsWith('other:'))`),
  ).toEqual([]);
  expect(await workbench.log()).toEqual([]);
});
