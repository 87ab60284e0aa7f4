import { expect, onTestFinished, test } from 'vitest';

import { en } from '@/i18n/en';
import { nl } from '@/i18n/nl';
import { runByName, tabTo } from './steps/keyboard';
import { openSession } from './steps/openSession';
import { captureField, groupNote, phaseShown, sessionPath } from './steps/session';
import { startWorkbench } from './support/workbench';

const groupPath = 'Intervisie/Groepen/Noord.md';

/** A session of the group on an earlier day, with these lines among its properties. */
const earlier = (day: string, ...lines: string[]): string =>
  [
    '---',
    'type: intervisie/session',
    'status: afgerond',
    `start: ${day}T20:00:00`,
    'groep: "[[Noord]]"',
    ...lines,
    '---',
  ]
    .join('\n')
    .concat('\n');

test('roles are suggested from what the group did before, and who is not here is absent', async () => {
  const people = 'deelnemers: [MB, AK, JV, RS]';
  const files = {
    [groupPath]: groupNote,
    'Intervisie/Sessies/a.md': earlier(
      '2026-01-10',
      people,
      'inbrenger: MB',
      'begeleider: AK',
      'notulist: JV',
    ),
    'Intervisie/Sessies/b.md': earlier(
      '2026-03-14',
      people,
      'inbrenger: RS',
      'begeleider: MB',
      'notulist: AK',
    ),
  };
  const { page, run, list, read, log, close } = await startWorkbench({ files });
  onTestFinished(close);
  await run('intervisie:open-session-panel');
  await page.getByText(nl.session.panel.empty).waitFor();
  await runByName(page, nl.session.commands.start);
  await page.getByLabel(nl.session.start.participants, { exact: true }).fill('MB, AK, JV');
  await tabTo(page, nl.roles.suggest.fill);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+Enter');
  await phaseShown(page, 1);

  const path = (await list()).find((one) => !Object.keys(files).includes(one)) ?? '';
  const note = await read(path);
  expect(note).toContain(
    '\ndeelnemers: [MB, AK, JV]\ninbrenger: JV\nbegeleider: AK\nnotulist: MB\nfase: 1\n',
  );
  expect(note).toContain('\nafwezig: [RS]\n');
  expect(await log()).toEqual([]);
});

test('P10: when the facilitator’s machine is gone, another takes over by keyboard, and can take that back', async () => {
  const workbench = await openSession({ phase: 2 }, { lang: 'en' });
  const page = await workbench.reopen();
  await workbench.run('intervisie:open-session-panel');
  await phaseShown(page, 2);
  const before = await workbench.read(sessionPath);

  await runByName(page, en.roles.commands.handOver);
  await tabTo(page, en.session.roles.facilitator);
  await page.keyboard.type('JV');
  await page.keyboard.press('Control+Enter');
  const after = before
    .replace('begeleider: AK', 'begeleider: JV')
    .replace('\n---\n\n', '\nhandovers: [20:02 facilitator AK → JV]\n---\n\n');
  await expect.poll(() => workbench.read(sessionPath)).toBe(after);

  await page.locator('.modal').waitFor({ state: 'detached' });
  await runByName(page, en.session.commands.undo);
  await expect.poll(() => workbench.read(sessionPath)).toBe(before);
  expect(await workbench.log()).toEqual([]);
});

test('a round goes person by person with one key, and talk time is kept as moments', async () => {
  const { page, read, log } = await openSession({ phase: 3 });
  const turn = page.locator('.iv-turn');
  await captureField(page).press('Alt+ArrowRight');
  await captureField(page).press('Alt+ArrowRight');
  await turn.getByText(nl.session.panel.turn('JV')).waitFor();
  expect(await turn.textContent()).toContain(nl.turns.passedOver(['AK']));
  await captureField(page).fill('Er zit een oude afspraak onder.');
  await captureField(page).press('Enter');
  await turn.getByText(nl.session.panel.turn('RS')).waitFor();
  await expect.poll(() => read(sessionPath)).toContain('- **JV** Er zit een oude afspraak onder. ^iv-');

  await runByName(page, nl.turns.commands.talkTime);
  await page.locator('.iv-talker').first().press('3');
  await expect.poll(() => read(sessionPath)).toMatch(/\naan-het-woord: JV 2026-11-21T20:02:\d\d\+01:00\n/);
  await page.clock.fastForward(60_000);
  await runByName(page, nl.session.commands.next);
  await phaseShown(page, 4);
  await expect.poll(() => read(sessionPath)).toMatch(/\ngesproken: \[JV 6\d\]\n/);
  expect(await read(sessionPath)).not.toContain('aan-het-woord');
  expect(await log()).toEqual([]);
});
