import { expect, test } from 'vitest';

import { en } from '@/i18n/en';
import { nl } from '@/i18n/nl';
import { axeFindings } from './steps/axe';
import { focusName, runByName } from './steps/keyboard';
import { openSession } from './steps/openSession';
import { sessionPath, time } from './steps/session';

const minutesLater = (minutes: number): number => time.getTime() + minutes * 60_000;

test('P7: shows the right time after half an hour behind other windows, and takes what a later phase can miss', async () => {
  const workbench = await openSession({ phase: 4, clock: 'fase-eindigt: 2026-11-21T20:17:00+01:00' });
  const { page, context, read } = workbench;
  const before = await read(sessionPath);
  const clock = (): Promise<string> => page.locator('.iv-clock').innerText();

  await context.clock.setFixedTime(minutesLater(31));
  await expect.poll(clock).toBe('+16:00');
  await expect.poll(() => page.locator('.iv-status').innerText()).toContain('4/5 · +16:00');
  await page.locator('.iv-timer-note', { hasText: nl.session.panel.overtime }).waitFor();

  await page.getByRole('button', { name: nl.time.borrow(6, 'Keuze en afronding') }).press('Enter');
  await expect.poll(clock).toBe('+10:00');
  const lent = before
    .replace('extra: [0, 0, 0, 0, 0]', 'extra: [0, 0, 0, 6, -6]')
    .replace('T20:17:00', 'T20:23:00');
  await expect.poll(() => read(sessionPath)).toBe(lent);
  await expect.poll(() => focusName(page)).toBe(nl.session.capture.label);

  await runByName(page, nl.session.commands.undo);
  await expect.poll(() => read(sessionPath)).toBe(before);
  expect(await workbench.log()).toEqual([]);
});

test('changes the minutes of a phase by keyboard, and back, in English', async () => {
  const workbench = await openSession({}, { lang: 'en' });
  const { page, context, read } = workbench;
  await context.clock.setFixedTime(time);
  const before = await read(sessionPath);
  const changed = (added: string, ends: string): string =>
    before.replace('extra: [0,', `extra: [${added},`).replace('T20:07:00', `T${ends}`);

  await runByName(page, en.time.commands.oneLess);
  await expect.poll(() => read(sessionPath)).toBe(changed('-1', '20:06:00'));

  await runByName(page, en.time.commands.other);
  await expect.poll(() => focusName(page)).toBe(en.time.otherLabel);
  await page.keyboard.type('soon');
  await page.keyboard.press('Enter');
  await page.getByText(en.time.badMinutes).waitFor();
  expect(await axeFindings(page, [])).toEqual([]);
  await page.keyboard.press('Control+a');
  await page.keyboard.type('-1:30');
  await page.keyboard.press('Enter');
  await expect.poll(() => read(sessionPath)).toBe(changed('-2.5', '20:04:30'));
  await expect.poll(() => focusName(page)).toBe(en.time.other);

  await runByName(page, en.session.commands.undo);
  await runByName(page, en.session.commands.undo);
  await expect.poll(() => read(sessionPath)).toBe(before);
  expect(await workbench.log()).toEqual([]);
});
