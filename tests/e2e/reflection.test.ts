import { expect, test } from 'vitest';

import { nl } from '@/i18n/nl';
import { axeFindings } from './steps/axe';
import { focusName, runByName, tabTo } from './steps/keyboard';
import { openSession } from './steps/openSession';
import { time } from './steps/session';

const settings = { '.obsidian/plugins/intervisie/data.json': '{"initials":"MB"}' };
const path = 'Intervisie/Reflecties/2026-11-21 Reflectie op Stil aan de keukentafel.md';
const words = nl.reflection;

test('the presenter reflects on a session by keyboard, and a week later looks back on the sentence', async () => {
  const { page, read, log } = await openSession({ phase: 5 }, { files: settings });
  await runByName(page, nl.session.commands.finish);
  await expect.poll(() => focusName(page)).toBe(nl.session.finish.takeAwayOf('MB'));
  await page.keyboard.insertText('Eerst stil zijn.');
  await page.keyboard.press('Control+Enter');

  await page.getByRole('button', { name: nl.session.panel.reflect }).press('Enter');
  await expect.poll(() => focusName(page)).toBe(words.impression);
  await page.locator('.iv-reflection-quoted', { hasText: 'Eerst stil zijn.' }).waitFor();
  expect(await axeFindings(page, [])).toEqual([]);
  await tabTo(page, words.insight);
  await page.keyboard.insertText('Ik vulde de stilte, niet zij.');
  await tabTo(page, words.watch);
  await page.keyboard.insertText('Hoe lang ik wacht.');
  await page.keyboard.press('Control+Enter');
  await page.locator('.cm-content', { hasText: 'Ik vulde de stilte, niet zij.' }).waitFor();
  const made = await read(path);
  expect(made).toContain('sessie: "[[2026-11-21 Stil aan de keukentafel]]"\n');
  expect(made).toContain('## Inzicht\n\nIk vulde de stilte, niet zij.\n\n## Wat ik ga doen\n%% ');
  expect(made.endsWith('## Waar ik de volgende keer op let\n\nHoe lang ik wacht.\n')).toBe(true);

  await page.clock.setFixedTime(new Date(time.getTime() + 7 * 86_400_000));
  await runByName(page, nl.lookBack.title);
  await page.locator('.iv-remembered-sentence', { hasText: 'Ik vulde de stilte, niet zij.' }).waitFor();
  expect(await axeFindings(page, [])).toEqual([]);
  await page.keyboard.press('1');
  await expect.poll(() => focusName(page)).toBe(nl.lookBack.since);
  await page.keyboard.insertText('Ik wacht nu eerst.');
  await page.keyboard.press('Enter');
  await page.getByText(nl.lookBack.done).waitFor();
  await expect.poll(() => focusName(page)).toBe(nl.lookBack.close);
  await page.keyboard.press('Enter');
  await expect
    .poll(async () => (await read(path)).replace(/\^iv-l[0-9a-z]{5}/, '^iv-l'))
    .toBe(`${made}\n## Terugblik\n\n- **2026-11-28** klopt nog: Ik wacht nu eerst. ^iv-l\n`);
  expect(await log()).toEqual([]);
});
