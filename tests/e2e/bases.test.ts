import type { Page } from 'playwright-core';
import { afterEach, expect, test } from 'vitest';

import { baseFile } from '@/domain/bases/baseFiles';
import { propertyNames } from '@/domain/notes/propertyNames';
import { nl } from '@/i18n/nl';
import { runByName, tabTo } from './steps/keyboard';
import { startWorkbench, type Workbench } from './support/workbench';

let workbench: Workbench | null = null;

afterEach(async () => {
  await workbench?.close();
  workbench = null;
});

/** The casussen as their files say it, the newest first: name, question, status, day. */
async function casussenOnDisk({ list, read }: Workbench): Promise<string[]> {
  const paths = (await list()).filter((path) => path.startsWith('Intervisie/Casussen/'));
  const rows = await Promise.all(
    paths.map(async (path) => {
      const text = await read(path);
      const says = (key: string): string => new RegExp(`^${key}: "?(.*?)"?$`, 'm').exec(text)?.[1] ?? '';
      const name = path.replace(/^.*\/|\.md$/g, '');
      return { day: says('datum'), row: [name, says('vraag'), says('status'), says('datum')].join(' | ') };
    }),
  );
  return rows.sort((a, b) => (a.day < b.day ? 1 : -1)).map(({ row }) => row);
}

/** The first four cells of every row of the table. */
const rowsShown = (page: Page): Promise<string[]> =>
  page.locator('.bases-tbody .bases-tr').evaluateAll((rows) =>
    rows.map((row) =>
      [...row.children]
        .slice(0, 4)
        .map(({ textContent }) => textContent)
        .join(' | '),
    ),
  );

test('a base is made, shows what the notes say, and opens a note from its learning line, all by keyboard', async () => {
  workbench = await startWorkbench({
    vault: 'workbench/demo-vault',
    time: new Date('2026-11-22T11:00:00+01:00'),
  });
  const { page, read, write, log } = workbench;
  const onDisk = await casussenOnDisk(workbench);
  expect(onDisk).toHaveLength(8);

  await runByName(page, nl.bases.make);
  await page.locator('.bases-tbody .bases-tr').first().waitFor();
  const made = baseFile('casus', 'nl', propertyNames('nl')).text;
  expect(await read('Intervisie/Casussen.base')).toBe(made);
  await expect.poll(() => rowsShown(page)).toEqual(onDisk);

  const added = '---\ntype: intervisie/casus\nvraag: Wat nu?\nstatus: concept\ndatum: 2026-10-10\n---\n';
  await write('Intervisie/Casussen/Nieuw.md', added);
  const rows = [...onDisk.slice(0, 1), 'Nieuw | Wat nu? | concept | 2026-10-10', ...onDisk.slice(1)];
  await expect.poll(() => rowsShown(page)).toEqual(rows);

  await tabTo(page, 'Andere weergave: Alle casussen');
  await page.keyboard.press('Enter');
  await page.locator('.menu .menu-item', { hasText: nl.bases.line.name }).waitFor();
  for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'Enter']) await page.keyboard.press(key);
  await page.getByText(nl.bases.line.summary(9, '24 november 2024', '15 november 2026')).waitFor();
  await tabTo(page, 'Stil aan de keukentafel, Casus, zondag 15 november 2026');
  for (const key of ['ArrowLeft', 'ArrowLeft']) await page.keyboard.press(key);
  await page.locator('.iv-chart-card', { hasText: 'durf te begrenzen' }).waitFor();
  await page.keyboard.press('Enter');
  await page.locator('.view-header-title', { hasText: 'Hij belt alleen mij' }).waitFor();

  expect(await read('Intervisie/Casussen.base')).toBe(made);
  expect(await casussenOnDisk(workbench)).toEqual(rows);
  expect(await log()).toEqual([]);
});
