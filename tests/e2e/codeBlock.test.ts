import { afterEach, expect, test } from 'vitest';

import { en } from '@/i18n/en';
import { openNote } from './steps/editor';
import { tabTo } from './steps/keyboard';
import { startWorkbench, type Workbench } from './support/workbench';

let workbench: Workbench | null = null;

afterEach(async () => {
  await workbench?.close();
  workbench = null;
});

const journal = 'Journal/2026-05-01.md';
const open = '- [ ] **MB** Call the school 📅 2026-05-08 ^iv-x4k2m1';
const done = '- [x] **MB** Call the school 📅 2026-05-08 ✅ 2026-05-04 ^iv-x4k2m1';
const text = (line: string): string => `What I want to keep.\n\n${line}\n    - in my own words\n`;

const overview = '```intervisie\nshow: actions\nwhich: all\n```\n\n```intervisie\nshow: actoins\n```\n';

test('a code block ticks an action in its own note by keyboard, follows other programs, and names a slip', async () => {
  workbench = await startWorkbench({
    lang: 'en',
    files: { [journal]: text(open), 'Overview.md': overview },
    time: new Date('2026-05-04T09:00:00+02:00'),
  });
  const { page, read, write } = workbench;
  await openNote(page, 'Overview.md');
  await page.keyboard.press('Control+e');
  const box = page.getByRole('checkbox', { name: en.codeBlock.tick('Call the school') });
  await box.waitFor();
  await page.getByText(en.codeBlock.meant('actions')).waitFor();

  await tabTo(page, en.codeBlock.tick('Call the school'));
  await page.keyboard.press('Space');
  await expect.poll(() => read(journal)).toBe(text(done));
  await expect.poll(() => box.isChecked()).toBe(true);

  await write(journal, text(open));
  await expect.poll(() => box.isChecked()).toBe(false);
  expect(await read('Overview.md')).toBe(overview);
  expect(await workbench.log()).toEqual([]);
});
