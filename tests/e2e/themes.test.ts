import { afterEach, expect, test } from 'vitest';

import { nl } from '@/i18n/nl';
import { runByName, tabTo } from './steps/keyboard';
import { startWorkbench, type Workbench } from './support/workbench';

let workbench: Workbench | null = null;

afterEach(async () => {
  await workbench?.close();
  workbench = null;
});

const words = nl.reviewThemes;

/** Every note of the vault as its bytes are. */
async function everyNote({ list, read }: Workbench): Promise<Record<string, string>> {
  const paths = (await list()).filter((path) => path.endsWith('.md'));
  return Object.fromEntries(await Promise.all(paths.map(async (path) => [path, await read(path)] as const)));
}

/** The notes as they should be by then: `zwijgen` became `stilte` in the list of themes, and nothing else changed. */
const renamed = (notes: Record<string, string>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(notes).map(([path, text]) => [
      path,
      text.replace(/^themas: .*$/m, (line) => line.replace('zwijgen', 'stilte')),
    ]),
  );

test('a theme gets another word in all notes and its own again, byte for byte, all by keyboard', async () => {
  workbench = await startWorkbench({
    vault: 'workbench/demo-vault',
    time: new Date('2026-11-22T11:00:00+01:00'),
  });
  const { page, log } = workbench;
  const before = await everyNote(workbench);
  const after = renamed(before);
  const changed = Object.keys(before).filter((path) => before[path] !== after[path]);
  expect(changed).toHaveLength(6);

  await runByName(page, nl.review.title);
  await page.getByRole('heading', { name: words.title }).scrollIntoViewIfNeeded();
  await page.getByRole('button', { name: words.rename.button }).focus();
  await page.keyboard.press('Enter');
  await page.locator('[data-autofocus]:focus').waitFor();
  await tabTo(page, 'zwijgen');
  await page.keyboard.press('Space');
  await tabTo(page, words.rename.to);
  await page.keyboard.insertText('stilte');
  await page.getByText(words.rename.count(changed.length)).waitFor();
  expect(await page.locator('.iv-themes-changes > li').count()).toBe(changed.length);
  expect(await everyNote(workbench)).toEqual(before);

  await page.keyboard.press('Control+Enter');
  await page.getByText(words.rename.done(changed.length, ['zwijgen'], 'stilte')).waitFor();
  expect(await everyNote(workbench)).toEqual(after);
  await page.getByRole('button', { name: /^stilte/ }).waitFor();

  await page.locator(':focus', { hasText: words.rename.undo }).waitFor();
  await page.keyboard.press('Enter');
  await page.getByText(words.rename.undone(changed.length)).waitFor();
  expect(await everyNote(workbench)).toEqual(before);
  await page.getByRole('button', { name: /^zwijgen/ }).waitFor();
  expect(await log()).toEqual([]);
});
