import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';

import { openSession } from './steps/openSession';
import { captureField, groupNote, phaseShown, sessionNote, sessionPath } from './steps/session';

const place = (page: Page): Promise<unknown> =>
  captureField(page).evaluate((field: HTMLTextAreaElement) => ({
    words: field.value,
    caret: field.selectionStart,
    hasFocus: document.activeElement === field,
  }));

const rename = (page: Page, from: string, to: string): Promise<unknown> =>
  page.evaluate(
    `window.app.fileManager.renameFile(window.app.vault.getAbstractFileByPath(${JSON.stringify(from)}), ${JSON.stringify(to)})`,
  );

test('what is being typed goes along when its note is renamed and its folder moved, and is there after a restart', async () => {
  const group = 'Intervisie/Groepen/Noord.md';
  const workbench = await openSession({}, { files: { [group]: groupNote } });
  const { page, read, list } = workbench;
  await captureField(page).focus();
  await page.keyboard.type('Wat maakte dat');
  for (let at = 0; at < 3; at += 1) await page.keyboard.press('ArrowLeft');

  await rename(page, sessionPath, 'Intervisie/Sessies/Keukentafel.md');
  await rename(page, 'Intervisie', 'Overleg');
  const path = 'Overleg/Sessies/Keukentafel.md';
  await expect.poll(async () => (await list()).toSorted()).toEqual(['Overleg/Groepen/Noord.md', path]);
  await page.keyboard.type('voor jou ');
  expect(await place(page)).toEqual({ words: 'Wat maakte voor jou dat', caret: 20, hasFocus: true });
  await page.keyboard.press('End');
  await page.keyboard.type(' je zweeg?');
  await page.keyboard.press('Enter');

  await expect.poll(() => read(path)).toContain('- Wat maakte voor jou dat je zweeg? ^iv-');
  const note = (await read(path)).replace(/- Wat maakte voor jou dat je zweeg\? \^iv-\w{6}\n\n/, '');
  expect(note).toBe(sessionNote());

  await page.keyboard.type('Een halve zin');
  await rename(page, path, 'Overleg/Sessies/Mei.md');
  const again = await workbench.reopen();
  await workbench.run('intervisie:open-session-panel');
  await phaseShown(again, 1);
  await expect.poll(() => captureField(again).inputValue()).toBe('Een halve zin');
  expect(await workbench.log()).toEqual([]);
});
