import { afterEach, expect, test } from 'vitest';

import { nl } from '@/i18n/nl';
import { focusName, runByName, tabTo } from './steps/keyboard';
import { startWorkbench, type Workbench } from './support/workbench';

let workbench: Workbench | null = null;

afterEach(async () => {
  await workbench?.close();
  workbench = null;
});

const group = '---\ntype: intervisie/group\nleden: [MB, AK]\n---\n';
const waiting =
  '---\ntype: intervisie/casus\nstatus: klaar\nvraag: Waar ligt mijn grens?\naangeboden: [2026-10-03]\n---\n';
const path = 'Intervisie/Casussen/Zwijgen of zeggen.md';

/** Makes a casus from the template for a dilemma, without a mouse. */
async function makeDilemma({ page }: Workbench): Promise<void> {
  await runByName(page, nl.casus.newCasus);
  await page.locator('[data-autofocus]:focus').waitFor();
  await tabTo(page, nl.casus.template, 'Shift+Tab');
  await page.keyboard.type('Dil');
  await tabTo(page, nl.casus.title);
  await page.keyboard.insertText('Zwijgen of zeggen');
  await tabTo(page, nl.casus.question);
  await page.keyboard.insertText('Wat houdt mij tegen om het te zeggen?');
  await page.keyboard.press('Control+Enter');
  await page.locator('.view-header-title', { hasText: 'Zwijgen of zeggen' }).waitFor();
}

test('a casus is made from a template, marked ready and found in stock, all by keyboard', async () => {
  workbench = await startWorkbench({
    files: { 'Groepen/Noord.md': group, 'Grens.md': waiting },
    time: new Date('2026-11-21T20:02:00+01:00'),
  });
  const { page, read, log } = workbench;
  await makeDilemma(workbench);
  const made = await read(path);
  await expect(made).toMatchFileSnapshot('approved/casus-dilemma.nl.md');

  await runByName(page, nl.stock.title);
  await page.locator('.iv-title-button:focus', { hasText: 'Grens' }).waitFor();
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => focusName(page)).toBe('Zwijgen of zeggen');
  await page.keyboard.press('2');
  await page.locator('.iv-stock-heading', { hasText: nl.stock.shelves.ready }).waitFor();
  await expect.poll(() => read(path)).toBe(made.replace('status: concept', 'status: klaar'));
  await page.locator('.iv-title-button:focus', { hasText: 'Zwijgen of zeggen' }).waitFor();

  await page.keyboard.press('s');
  await expect.poll(() => page.getByLabel(nl.session.start.casus, { exact: true }).inputValue()).toBe(path);
  await page.keyboard.press('Escape');
  await page.locator('.modal').waitFor({ state: 'detached' });
  await page.locator('.iv-title-button', { hasText: 'Grens' }).focus();
  await page.keyboard.press('Enter');
  await page.locator('.view-header-title', { hasText: 'Grens' }).waitFor();

  await runByName(page, nl.casus.newCasus);
  await expect.poll(() => page.getByLabel(nl.casus.template, { exact: true }).inputValue()).toBe('dilemma');
  expect(await read('Grens.md')).toBe(waiting);
  expect(await log()).toEqual([]);
});
