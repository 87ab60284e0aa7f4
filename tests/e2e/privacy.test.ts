import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';

import { expect, onTestFinished, test } from 'vitest';

import { nl } from '@/i18n/nl';
import { editorText, openNote } from './steps/editor';
import { focusName, runByName, tabTo } from './steps/keyboard';
import { startWorkbench, type Workbench } from './support/workbench';

const words = nl.privacy;
const path = 'Casussen/Stil.md';
const casus = `---
type: intervisie/casus
vraag: Hoe blijf ik in gesprek?
---

## Situatie

Toen belde Fatima mij op. Fatima huilde.
`;

async function openCasus(): Promise<Workbench> {
  const workbench = await startWorkbench({ files: { [path]: casus } });
  onTestFinished(() => workbench.close());
  await openNote(workbench.page, path, 'Situatie');
  return workbench;
}

/** Every byte of the vault's folder, settings included, but for the plugin itself. */
async function allText(dir: string): Promise<string> {
  const files = await readdir(dir, { recursive: true, withFileTypes: true });
  const own = files.filter((one) => one.isFile() && one.name !== 'main.js');
  const texts = own.map(
    async (one) => `${one.name}\n${await readFile(join(one.parentPath, one.name), 'utf8')}`,
  );
  return (await Promise.all(texts)).join('\n');
}

test('P23: a name is replaced everywhere by keyboard, and who it is stands nowhere in the vault', async () => {
  const { page, read, vaultDir, log } = await openCasus();
  await runByName(page, words.title);
  await expect.poll(() => focusName(page)).toBe(words.replace);
  await tabTo(page, words.by, 'Shift+Tab');
  await page.keyboard.press('Control+a');
  await page.keyboard.insertText('de buurvrouw');
  await tabTo(page, words.keep('de buurvrouw'));
  await page.keyboard.press('Space');
  await tabTo(page, words.replaceEverywhere(2));
  await page.keyboard.press('Enter');
  const replaced = casus.replace('Fatima', 'de buurvrouw').replace('Fatima', 'De buurvrouw');
  await expect.poll(() => read(path)).toBe(replaced);
  await expect.poll(() => focusName(page)).toBe(words.none);
  await runByName(page, words.pseudonyms.title);
  await expect.poll(() => page.getByLabel('Fatima', { exact: true }).inputValue()).toBe('de buurvrouw');
  expect(await allText(vaultDir)).not.toContain('Fatima');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toContain('cm-content');
  await page.keyboard.press('Control+z');
  await expect.poll(() => editorText(page)).toBe(casus);
  expect(await log()).toEqual([]);
});

test('a name is marked while one types in a casus, is left alone by choice, and the setting takes marks away', async () => {
  const { page, log } = await openCasus();
  const marks = page.locator('.cm-content .iv-trace-mark');
  await expect.poll(() => marks.allInnerTexts()).toEqual(['Fatima', 'Fatima']);
  await openNote(page, path, 'Fatima huilde.');
  await page.keyboard.type(' Toen kwam Mohammed binnen.');
  await expect.poll(() => marks.allInnerTexts()).toEqual(['Fatima', 'Fatima', 'Mohammed']);
  await openNote(page, path, 'Toen belde Fat');
  await runByName(page, words.atCursor);
  await page.locator('.menu-item', { hasText: words.leave }).click();
  await expect.poll(() => marks.allInnerTexts()).toEqual(['Mohammed']);
  await page.evaluate(`(() => {
    const { setting } = window.app;
    setting.open();
    setting.openTabById('intervisie');
  })()`);
  await page
    .locator('.setting-item', { hasText: nl.settings.traceMarks })
    .locator('.checkbox-container')
    .click();
  await expect.poll(() => marks.count()).toBe(0);
  expect(await log()).toEqual([]);
});
