import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { expect, onTestFinished, test } from 'vitest';
import type { Page } from 'playwright-core';

import { nl } from '@/i18n/nl';
import { openNote } from './steps/editor';
import { captureField, lineRow, phaseShown, sessionNote, time } from './steps/session';
import { startWorkbench } from './support/workbench';

const { nudges } = nl.coach;
const closed = 'Was je leidinggevende erbij?';
const advice = 'Heb je al eens geprobeerd om met hem te praten?';

const nudge = (page: Page): Promise<string | null> => page.locator('.iv-nudge [role="status"]').textContent();

/** Types a question and waits for what the coach says of it. */
async function ask(page: Page, question: string, says: string): Promise<void> {
  await captureField(page).press('ControlOrMeta+a');
  await page.keyboard.type(question);
  await expect.poll(() => nudge(page)).toBe(says);
}

const plainIds = (text: string): string => text.replace(/(\^iv-[a-z])[0-9a-z]{5}/g, '$1_____');
const signs = (page: Page): Promise<string[]> =>
  page.locator('.iv-question-sign').evaluateAll((all) => all.map((one) => one.ariaLabel ?? ''));

test('a question is reworded, parked, asked as it is and called open, by keyboard, and only on this device', async () => {
  const workbench = await startWorkbench({ time, files: { 'Gesprek.md': sessionNote({ phase: 2 }) } });
  onTestFinished(() => workbench.close());
  const { page, run, read, log, vaultDir } = workbench;
  await openNote(page, 'Gesprek.md');
  await run('intervisie:open-session-panel');
  await phaseShown(page, 2);
  await captureField(page).focus();

  await ask(page, 'Waarom deed je dat?', nudges.why);
  await page.keyboard.press('Alt+r');
  await expect.poll(() => captureField(page).inputValue()).toBe('Wat maakte dat je dat deed?');
  await page.keyboard.press('Enter');
  await lineRow(page, 'Wat maakte dat je dat deed?').waitFor();
  await ask(page, advice, nudges.advice);
  await page.keyboard.press('Alt+p');
  await lineRow(page, advice).waitFor();
  await ask(page, closed, nudges.closed);
  await page.keyboard.press('Enter');
  await lineRow(page, closed).waitFor();

  await expect.poll(() => signs(page)).toEqual([nudges.closed]);
  await openNote(page, 'Gesprek.md', 'Was je leiding');
  await run('intervisie:question-hint');
  await page.locator('.menu').getByText(nudges.closed, { exact: true }).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.locator('.menu-item.selected', { hasText: nl.coach.kinds.open }).waitFor();
  await page.keyboard.press('Enter');
  await expect.poll(() => signs(page)).toEqual([]);

  await expect
    .poll(async () => plainIds(await read('Gesprek.md')))
    .toContain(
      `## 2. Feitenronde\n\n- Wat maakte dat je dat deed? ^iv-q_____\n- ${advice} ^iv-d_____\n- ${closed} ^iv-q_____\n`,
    );
  await run('intervisie:export-corrected-questions');
  const lines = page.getByLabel(nl.coach.exporting.list);
  expect(await lines.inputValue()).toBe(`${closed}\topen\tok\n`);
  const settings = await readFile(join(vaultDir, '.obsidian/plugins/intervisie/data.json'), 'utf8').catch(
    () => '',
  );
  expect(settings).not.toContain('leidinggevende');
  expect(await log()).toEqual([]);
});
