import type { Page } from 'playwright-core';
import { afterEach, expect, test } from 'vitest';

import { nl } from '@/i18n/nl';
import { runByName, tabTo } from './steps/keyboard';
import { startWorkbench, type Workbench } from './support/workbench';

let workbench: Workbench | null = null;

afterEach(async () => {
  await workbench?.close();
  workbench = null;
});

const words = nl.checkNotes;

const files = {
  'Kapot.md': '---\ntype: intervisie/casus\nvraag: Wat: nu\n---\n\nTekst.\n',
  'Los.md': '---\ntype: intervisie/reflectie\ndatum: 2026-11-20\n---\n',
  'Stil.md':
    '---\ntype: intervisie/casus\ndatum: "31-11-2026" # dag nakijken\nstatus: klaar\n---\n\nTekst.\n',
  'Woord.md':
    '---\ntype: intervisie/casus\ndatum: 5 december 2026\n---\n\nZie [[Stil#Weg|toen]] en [[Weg]].\n',
};

/** Mends by a button that Tab leads to, and waits until the focus is at the next problem. */
async function mendBy(page: Page, button: string): Promise<void> {
  await tabTo(page, button);
  await page.keyboard.press('Enter');
  await page.locator('.iv-mend-note:focus').waitFor();
}

test('broken notes are listed, mended by keyboard as shown, and taken back byte for byte', async () => {
  workbench = await startWorkbench({ files });
  const { page, read, log } = workbench;
  await runByName(page, nl.review.title);
  await page
    .getByText(nl.review.empty.line)
    .or(page.getByText(words.leftOut(2)))
    .first()
    .waitFor();
  await runByName(page, words.title);
  await page.getByText(words.summary(2, 2)).waitFor();
  await page.getByText(words.place(3, 8)).waitFor();
  await page.getByText(words.kinds['link-place'].title).waitFor();

  await page.locator('.iv-mend-note', { hasText: 'Kapot' }).focus();
  await mendBy(page, words.mend.set('intervisie/reflection'));
  await page.getByText(words.mended('Los')).waitFor();
  await page.locator('.iv-mend-note:focus', { hasText: 'Stil' }).waitFor();
  expect(await read('Stil.md')).toBe(files['Stil.md']);
  await mendBy(page, words.mend.set('2026-11-30'));
  await page.getByText(words.mended('Stil')).waitFor();
  expect(await read('Los.md')).toBe(files['Los.md'].replace('reflectie', 'reflection'));
  expect(await read('Stil.md')).toBe(files['Stil.md'].replace('"31-11-2026"', '2026-11-30'));
  await page.getByText(words.summary(1, 1)).waitFor();
  await mendBy(page, words.mend.set('2026-12-05'));
  await page.getByText(words.mended('Woord')).waitFor();
  await mendBy(page, words.mend.unlink);
  await mendBy(page, words.mend.wholeNote);
  await page.getByText(words.summary(1, 0), { exact: true }).waitFor();
  expect(await read('Woord.md')).toBe(
    files['Woord.md'].replace('5 december 2026', '2026-12-05').replace('#Weg', '').replace('[[Weg]]', 'Weg'),
  );

  await tabTo(page, words.undo, 'Shift+Tab');
  for (const title of ['Woord', 'Woord', 'Woord', 'Stil']) {
    await page.keyboard.press('Enter');
    await page.getByText(words.undone(title)).waitFor();
  }
  await runByName(page, words.undoCommand);
  await page.getByText(words.undone('Los')).waitFor();
  expect(await Promise.all(Object.keys(files).map(read))).toEqual(Object.values(files));

  await page.locator('.iv-mend-note', { hasText: 'Kapot' }).focus();
  await page.keyboard.press('Enter');
  await page.locator('.cm-editor.cm-focused', { hasText: 'Wat: nu' }).waitFor();
  await page.keyboard.insertText('"Wat: nu" # ');
  await expect.poll(() => read('Kapot.md')).toContain('vraag: "Wat: nu" # Wat: nu');
  await runByName(page, words.title);
  await page.getByText(words.summary(1, 3)).waitFor();
  expect(await log()).toEqual([]);
});
