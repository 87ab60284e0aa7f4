import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';

import { en } from '@/i18n/en';
import { nl } from '@/i18n/nl';
import { openNote } from './steps/editor';
import { openSession } from './steps/openSession';
import { captureLine, lineRow, phaseShown, sessionNote, sessionPath } from './steps/session';
import type { Workbench } from './support/workbench';

const lines = [['- **MB** Het ging mis. ^iv-faaaa1']];
const inTheCopy = [
  [
    '- **MB** Het ging mis. ^iv-faaaa1',
    '- **JV** Op de telefoon genoteerd. ^iv-fbbbb2',
    '- **RS** Nog iets. ^iv-fbbbb3',
  ],
];
const copyPath = sessionPath.replace('.md', '.sync-conflict-20261121-203105-ABCDEFG.md');
const withinASecond = { timeout: 1500 };

test('P5: the lines of a conflict copy are offered, taken over by keyboard, and taken back', async () => {
  const workbench = await openSession(
    { lines },
    { files: { [copyPath]: sessionNote({ lines: inTheCopy }) } },
  );
  const { page, read } = workbench;
  const copy = page.locator('.iv-copy');
  await copy.getByText(nl.lost.onlyThere(2)).waitFor();
  const before = await read(sessionPath);
  await copy.locator('summary').press('Enter');

  await copy.getByRole('button', { name: nl.lost.takeThis('Nog iets.') }).press('Enter');
  await copy.getByText(nl.lost.onlyThere(1)).waitFor();
  await lineRow(page, 'Nog iets.').waitFor();
  expect(await read(sessionPath)).toBe(
    before.replace('^iv-faaaa1\n', '^iv-faaaa1\n- **RS** Nog iets. ^iv-fbbbb3\n'),
  );

  await page.getByRole('button', { name: nl.session.panel.undo }).press('Enter');
  await expect.poll(() => read(sessionPath)).toBe(before);
  expect(await read(copyPath)).toBe(sessionNote({ lines: inTheCopy }));
  expect(await workbench.log()).toEqual([]);
});

test('P5: a note deleted in mid-session is offered anew, and the old one is told of when it is back', async () => {
  const workbench = await openSession({ lines }, { lang: 'en' });
  const { page, vaultDir, read, write } = workbench;
  await rm(join(vaultDir, sessionPath));
  await page.getByRole('button', { name: en.lost.makeAnew }).press('Enter');
  await phaseShown(page, 1);

  const anew = sessionPath.replace('.md', ' (recovered).md');
  expect(await read(anew)).toBe(sessionNote({ lines }));
  await write(sessionPath, sessionNote({ lines: inTheCopy }));

  await page.locator('.iv-copy summary', { hasText: en.lost.back }).press('Enter');
  await page.getByRole('button', { name: en.lost.takeAll }).press('Enter');
  await page.getByText(en.lost.allHere).waitFor();
  expect(await read(anew)).toBe(sessionNote({ lines: inTheCopy }));
  expect(await read(sessionPath)).toBe(sessionNote({ lines: inTheCopy }));
  expect(await workbench.log()).toEqual([]);
});

/** The server refuses a write over a text that another wrote a moment before; the page then tries again on that text. */
const isLateWrite = (line: string): boolean => line.includes('412 (Precondition Failed)');

/** A further window of the app on the same vault, its panel open. */
async function secondWindow({ context, url }: Workbench): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${url}/?lang=nl`);
  await page.waitForFunction('window.app?.workspace?.layoutReady === true');
  await page.evaluate("window.app.commands.executeCommandById('intervisie:open-session-panel')");
  await phaseShown(page, 1);
  return page;
}

test('P5: two windows on one note agree within a second, whoever writes', async () => {
  const workbench = await openSession({ lines });
  const { page, read } = workbench;
  const other = await secondWindow(workbench);
  await openNote(other, sessionPath);

  await captureLine(page, 'AK', 'Uit het eerste venster.');
  await lineRow(other, 'Uit het eerste venster.').waitFor(withinASecond);
  await captureLine(other, 'RS', 'Uit het tweede venster.');
  await lineRow(page, 'Uit het tweede venster.').waitFor(withinASecond);
  await Promise.all([
    page.evaluate("window.app.commands.executeCommandById('intervisie:next-phase')"),
    other.evaluate("window.app.commands.executeCommandById('intervisie:next-phase')"),
  ]);

  const phaseOf = (shown: Page): Promise<string> => shown.locator('.iv-phase-number').innerText();
  await expect.poll(async () => (await phaseOf(page)) === (await phaseOf(other)), withinASecond).toBe(true);
  const note = await read(sessionPath);
  expect(note.match(/^fase: /gm)).toHaveLength(1);
  expect(note.match(/^fase-eindigt: /gm)).toHaveLength(1);
  expect(note.match(/ venster\. \^iv-f/g)).toHaveLength(2);
  expect((await workbench.log()).filter((line) => !isLateWrite(line))).toEqual([]);
});
