import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';

import { en } from '@/i18n/en';
import { nl } from '@/i18n/nl';
import { axeFindings } from './steps/axe';
import { runByName } from './steps/keyboard';
import { openSession } from './steps/openSession';
import { captureField, sessionNote, sessionPath, time } from './steps/session';
import type { Workbench } from './support/workbench';

const secret = 'Geheim';

/** A session in which every line that people can write says something that nobody else may read. */
const note = sessionNote({
  phase: 3,
  clock: 'fase-eindigt: 2026-11-21T20:10:42+01:00',
  lines: [[`- **MB** ${secret} feit ^iv-f00001`], [`- **AK** ${secret} vraag? 🔥 ^iv-q00001`]],
})
  .replace('inbrenger: MB', `inbrenger: MB\ncasus: "[[${secret} casus]]"\ngroep: "[[${secret} groep]]"`)
  .replace('Hoe blijf ik in gesprek als zij dichtklapt?', `Hoe blijf ik ${secret}?`)
  .replace('## 3. Beelden en kern', `## 3. ${secret} hernoemd`);

async function openRoom({ context, page }: Workbench, command: string): Promise<Page> {
  const opened = context.waitForEvent('page');
  await runByName(page, command);
  const room = await opened;
  await room.locator('.iv-room-clock').waitFor();
  return room;
}

test('P23: shows the room only what the room may see, in a window that may come and go', async () => {
  const workbench = await openSession({ phase: 3 }, { files: { [sessionPath]: note } });
  const { page } = workbench;
  await captureField(page).fill(`${secret} halve zin`);
  const room = await openRoom(workbench, nl.room.command);

  await room.locator('.iv-room-phase', { hasText: 'Beelden en kern' }).waitFor();
  const before = await room.locator('.iv-room-clock').innerText();
  await expect.poll(() => room.locator('.iv-room-clock').innerText()).not.toBe(before);
  const shown = `${await room.content()} ${await room.title()} ${room.url()}`;
  expect(shown.toLowerCase()).not.toContain(secret.toLowerCase());
  expect(shown).not.toContain('keukentafel');
  expect(
    await axeFindings(room, ['color-contrast', 'aria-roles', 'aria-allowed-attr', 'heading-order']),
  ).toEqual([]);

  await runByName(page, nl.session.commands.next);
  await expect.poll(() => room.locator('.iv-room-phase').innerText()).toContain('Adviesronde');
  await room.close();
  await runByName(page, nl.session.commands.previous);
  await expect.poll(() => workbench.read(sessionPath)).toContain('\nfase: 3\n');
  const again = await openRoom(workbench, nl.room.command);
  await again.locator('.iv-room-phase', { hasText: 'Beelden en kern' }).waitFor();
  expect(await workbench.log()).toEqual([]);
});

test('fills the screen and leaves it on Escape, in English', async () => {
  const workbench = await openSession({}, { lang: 'en', time });
  const room = await openRoom(workbench, en.room.command);
  const isFull = (): Promise<boolean> => room.evaluate(() => document.fullscreenElement !== null);

  await room.getByRole('button', { name: en.room.fullScreen }).press('Enter');
  await expect.poll(isFull).toBe(true);
  await room.keyboard.press('Escape');
  await expect.poll(isFull).toBe(false);
  expect(await workbench.log()).toEqual([]);
});

test('has the screen of a phone to itself, and keeps the room without a session calm', async () => {
  const workbench = await openSession({}, { viewport: { width: 390, height: 844 } });
  const { page, context } = workbench;
  await workbench.run('intervisie:open-room-screen');
  await page.locator('.iv-room-clock').waitFor();
  expect(context.pages()).toHaveLength(1);
  await workbench.write(sessionPath, sessionNote({ status: 'afgerond' }));
  await page.getByText(nl.room.done).waitFor();
  expect(await workbench.log()).toEqual([]);
});
