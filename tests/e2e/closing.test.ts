import { expect, test } from 'vitest';

import { en } from '@/i18n/en';
import { nl } from '@/i18n/nl';
import { axeFindings } from './steps/axe';
import { focusName, runByName, tabTo } from './steps/keyboard';
import { openSession } from './steps/openSession';
import { phaseShown, sessionNote, sessionPath } from './steps/session';

const groupPath = 'Intervisie/Groepen/Noord.md';

const group = `---
type: intervisie/group
leden: [MB, AK, JV, RS] # de vaste kern
ritme-weken: 8
volgende-bijeenkomst:
afgesproken:
---

## Afspraken

- Wat hier gezegd wordt, blijft hier.
- Eerst vragen, dan pas advies.
`;

const note = sessionNote({ phase: 5 }).replace(
  'inbrenger: MB',
  'groep: "[[Noord]]"\nobservator: JV\nturfjes: [open 3]\ninbrenger: MB',
);

const files = { [sessionPath]: note, [groupPath]: group };

test('closes a session by keyboard, and a group that is new agrees for next time', async () => {
  const workbench = await openSession({ phase: 5 }, { files });
  const { page, read } = workbench;
  const { closing, session } = nl;
  const [, sentence = ''] = closing.sentences;

  await runByName(page, session.commands.finish);
  await expect.poll(() => focusName(page)).toBe(session.finish.takeAwayOf('MB'));
  await tabTo(page, closing.starters, 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect.poll(() => focusName(page)).toBe(session.finish.takeAwayOf('MB'));
  await tabTo(page, session.finish.takeAwayOf('AK'));
  await tabTo(page, `${sentence} …`);
  await page.keyboard.press('Enter');
  await expect.poll(() => focusName(page)).toBe(session.finish.takeAwayOf('AK'));
  await page.keyboard.type('stilte helpt.');
  await tabTo(page, closing.sawBy('JV'));
  await page.keyboard.type('Na elke vraag viel een stilte.');
  await page.locator('summary', { hasText: closing.next }).press('Enter');
  await tabTo(page, closing.suggestDay(8, nl.actions.day('2027-01-16')));
  await page.keyboard.press('Enter');
  await tabTo(page, session.roles.facilitator);
  await page.keyboard.type('RS');
  await page.locator('summary', { hasText: closing.agreements }).press('Enter');
  await tabTo(page, closing.agree);
  await page.keyboard.press('Space');
  expect(await axeFindings(page, [])).toEqual([]);
  await page.keyboard.press('Control+Enter');
  await page.getByText(session.panel.done).waitFor();
  await expect.poll(() => focusName(page)).toBe(session.panel.reflect);

  const written = await read(sessionPath);
  expect(written).toMatch(/- \*\*AK\*\* Ik heb ontdekt dat stilte helpt\. \^iv-i/);
  expect(written).toContain('\n\nNa elke vraag viel een stilte.\n\n## Tijd\n');
  await expect
    .poll(() => read(groupPath))
    .toBe(
      group
        .replace(
          'volgende-bijeenkomst:\nafgesproken:\n',
          'volgende-bijeenkomst: 2027-01-16\nafgesproken: 2026-11-21\n',
        )
        .replace('2026-11-21\n---', '2026-11-21\nvolgende-rollen: [begeleider RS]\n---'),
    );
  expect(await workbench.log()).toEqual([]);
});

test('finishes the session when the group’s note can’t be written, and offers that again, in English', async () => {
  const workbench = await openSession({ phase: 5 }, { lang: 'en', files });
  const { page, read, write } = workbench;
  const { closing, session } = en;

  await runByName(page, session.commands.finish);
  await page.locator('summary', { hasText: closing.next }).press('Enter');
  await tabTo(page, closing.nextMeeting);
  await page.keyboard.type('16 January 2027');
  const broken = group.replace('leden: [MB', 'leden: [[MB');
  await write(groupPath, broken);
  await expect
    .poll(() => page.evaluate(`app.vault.read(app.vault.getFileByPath('${groupPath}'))`))
    .toBe(broken);
  await page.keyboard.press('Control+Enter');

  await page.getByText(closing.groupNotWritten('Noord')).waitFor();
  await expect.poll(() => read(sessionPath)).toContain('\nstatus: done\n');
  expect(await page.getByLabel(closing.nextMeeting).inputValue()).toBe('16 January 2027');
  await write(groupPath, group);
  await expect
    .poll(() => page.evaluate(`app.vault.read(app.vault.getFileByPath('${groupPath}'))`))
    .toBe(group);
  await page.getByRole('button', { name: closing.keep, exact: true }).press('Enter');
  await expect
    .poll(() => read(groupPath))
    .toBe(group.replace('volgende-bijeenkomst:\n', 'volgende-bijeenkomst: 2027-01-16\n'));
  expect(await workbench.log()).toEqual([]);
});

test('takes the end of a session back, with all that was typed', async () => {
  const workbench = await openSession({ phase: 5 }, { files });
  const { page, read } = workbench;
  const { closing, session } = nl;

  await runByName(page, session.commands.finish);
  await expect.poll(() => focusName(page)).toBe(session.finish.takeAwayOf('MB'));
  await page.keyboard.type('Te vroeg gestopt.');
  await page.keyboard.press('Control+Enter');
  await tabTo(page, closing.reopen);
  await page.keyboard.press('Enter');
  await phaseShown(page, 5);
  await expect.poll(() => focusName(page)).toBe(session.capture.label);
  expect(await read(sessionPath)).toBe(note);
  await runByName(page, session.commands.finish);
  expect(await page.getByLabel(session.finish.takeAwayOf('MB')).inputValue()).toBe('Te vroeg gestopt.');
  expect(await workbench.log()).toEqual([]);
});
