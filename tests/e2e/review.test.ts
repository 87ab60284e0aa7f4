import { afterEach, expect, test } from 'vitest';

import { nl } from '@/i18n/nl';
import { runByName, tabTo } from './steps/keyboard';
import { startWorkbench, type Workbench } from './support/workbench';

let workbench: Workbench | null = null;

afterEach(async () => {
  await workbench?.close();
  workbench = null;
});

const saved = 'Intervisie/Reflecties/2026-11-22 Halfjaar juli-december 2026.md';
const answer = 'Ga zitten, en wacht langer dan je durft.';

/** What a hand count of the two years in the demo vault gives. */
const counted = { casussen: 8, sessions: 11, reflections: 9 };

test('two years are walked, a note is opened and a half-year is kept, all by keyboard', async () => {
  workbench = await startWorkbench({
    vault: 'workbench/demo-vault',
    files: { '.obsidian/plugins/intervisie/data.json': '{"initials":"MB"}' },
    time: new Date('2026-11-22T10:02:00+01:00'),
  });
  const { page, read, log } = workbench;
  await runByName(page, nl.review.title);
  const timeline = page.locator('[data-part="timeline"]');
  await timeline.locator('.iv-chart-sign').first().waitFor();
  const { counted: said } = nl.reviewTimeline;
  const summary = await timeline.locator('figcaption').textContent();
  expect(summary).toContain(said('casus', counted.casussen));
  expect(summary).toContain(said('session', counted.sessions));
  expect(summary).toContain(said('reflection', counted.reflections));

  await page.keyboard.press('Tab');
  await page.locator('.iv-review-view :focus').waitFor();
  await timeline.locator('.iv-chart-sign[tabindex="0"]').focus();
  await page.keyboard.press('ArrowLeft');
  await timeline.locator('.iv-chart-card', { hasText: 'Hij belt alleen mij' }).waitFor();
  await page.keyboard.press('Enter');
  await page.locator('.view-header-title', { hasText: 'Hij belt alleen mij' }).waitFor();

  await runByName(page, nl.review.title);
  await tabTo(page, nl.halfYear.title);
  await page.keyboard.press('Enter');
  await page.locator('[data-part="halfYear"] .iv-half-year-form').waitFor();
  await tabTo(page, nl.halfYear.question);
  await page.keyboard.insertText(answer);
  await tabTo(page, nl.halfYear.save);
  await page.keyboard.press('Enter');
  await page.locator('.view-header-title', { hasText: '2026-11-22 Halfjaar' }).waitFor();
  const note = await read(saved);
  expect(note).toContain(answer);
  expect(note).toContain('[[2026-09-19 De collega die het al weet#^iv-i6veck]]');
  expect(await log()).toEqual([]);
});
