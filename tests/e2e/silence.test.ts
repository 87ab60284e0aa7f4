import { expect, test } from 'vitest';

import { en } from '@/i18n/en';
import { nl } from '@/i18n/nl';
import { tabTo } from './steps/keyboard';
import { openSession } from './steps/openSession';
import { sessionNote, sessionPath } from './steps/session';

const settings = '.obsidian/plugins/intervisie/data.json';
const secret = 'Ik schrok zelf het meest.';

/** A Balint group that has come to its last phase, which is private, after one without notes. */
const balint = (minutesLeft: number): Parameters<typeof openSession>[0] => ({
  method: 'balintgroep',
  phase: 5,
  clock: `fase-eindigt: 2026-11-21T20:${String(2 + minutesLeft).padStart(2, '0')}:00+01:00`,
});

test('P23: private words go to one’s own reflection, and not a byte of the session note changes', async () => {
  const { page, read, list, log } = await openSession(balint(5), {
    files: { [settings]: '{ "initials": "MB" }' },
  });
  const before = await read(sessionPath);
  await tabTo(page, nl.silence.forYourself.label);
  await page.keyboard.type(secret);
  await page.keyboard.press('Enter');
  await page.getByText(nl.silence.forYourself.added).waitFor();
  const reflections = (await list()).filter((path) => path !== sessionPath);
  expect(reflections).toEqual(['Intervisie/Reflecties/2026-11-21 Reflectie op Stil aan de keukentafel.md']);
  expect(await read(reflections[0] ?? '')).toContain(`## Tijdens de sessie\n\n- ${secret} ^iv-n`);
  expect(await read(sessionPath)).toBe(before);
  expect(await page.locator('body').innerText()).not.toContain(secret);
  expect(await log()).toEqual([]);
});

test('a phase without notes is harvested in the next, in English, by keyboard', async () => {
  const words = en.silence.harvest;
  const harvested = sessionNote(balint(10)).replace(
    'besteed: [0, 0, 0, 0, 0]',
    'besteed: [180, 420, 300, 1380, 0]',
  );
  const { page, read, log } = await openSession(balint(10), {
    lang: 'en',
    files: { [sessionPath]: harvested },
  });
  await tabTo(page, words.ask('Group work'));
  await page.keyboard.type('There was much silence in it.');
  await page.keyboard.press('Enter');
  await expect
    .poll(() => read(sessionPath))
    .toMatch(/## 4\. Adviesronde\n\n- There was much silence in it\. \^iv-i[0-9a-z]{5}\n\n## 5\./);
  await page.keyboard.press('Escape');
  await page.getByText(en.silence.forYourself.onPaper('MB')).waitFor();
  expect(await page.locator('.iv-harvest').count()).toBe(0);
  expect(await log()).toEqual([]);
});

test('an observer counts with the keys, and the note keeps the count', async () => {
  const observed = sessionNote({ phase: 2 }).replace('begeleider: AK\n', 'begeleider: AK\nobservator: RS\n');
  const { page, read, log } = await openSession({ phase: 2 }, { files: { [sessionPath]: observed } });
  await tabTo(page, nl.observer.titleOf('RS'));
  for (const digit of ['1', '1', '7']) await page.keyboard.press(digit);
  await expect.poll(() => read(sessionPath)).toContain('turfjes: [open 2, onderbreking 1]\n');
  await page.keyboard.press('Shift+Digit1');
  const counted = observed.replace('besteed: [0, 0, 0, 0, 0]\n', '$&turfjes: [open 1, onderbreking 1]\n');
  await expect.poll(() => read(sessionPath)).toBe(counted);
  expect(await log()).toEqual([]);
});
