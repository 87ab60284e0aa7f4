import { afterEach, expect, test } from 'vitest';

import { nl } from '@/i18n/nl';
import { runByName, tabTo } from './steps/keyboard';
import { startWorkbench, type Workbench } from './support/workbench';

const words = nl.actions;

let workbench: Workbench | null = null;

afterEach(async () => {
  await workbench?.close();
  workbench = null;
});

const session = 'Intervisie/Sessies/2026-03-12 Stil.md';
const files = {
  'Noord.md': '---\ntype: intervisie/group\nvolgende-bijeenkomst: 2026-05-14\n---\n',
  [session]: `---
type: intervisie/session
status: afgerond
datum: 2026-03-12
groep: "[[Noord]]"
---

## Acties

- [ ] **AK** Mail de school 📅 2026-03-20 ^iv-x4k2m1
`,
};

const school = 'iv-x4k2m1';
const withFixedIds = (text: string): string =>
  text.replace(/\^(iv-[lx])[0-9a-z]{5}/g, (id, kind: string) => (id === `^${school}` ? id : `^${kind}_____`));

test('an action is made by keyboard, ticked outside, and another is answered from the list', async () => {
  workbench = await startWorkbench({ files, time: new Date('2026-03-12T21:00:00+01:00') });
  const { page, read, write } = workbench;

  await runByName(page, words.addAction);
  await page.locator('.modal input:focus').waitFor();
  await page.keyboard.type('Bel de moeder terug');
  await tabTo(page, words.due);
  await page.keyboard.type('voor de volgende bijeenkomst');
  await page.getByText(words.day('2026-05-14')).waitFor();
  await tabTo(page, words.more);
  await page.keyboard.press('Enter');
  await tabTo(page, words.firstStep);
  await page.keyboard.type('haar nummer zoeken');
  await tabTo(page, words.buddy);
  await page.keyboard.type('JV');
  await page.keyboard.press('Control+Enter');

  const made = `- [ ] Bel de moeder terug ➕ 2026-03-12 📅 2026-05-14 ^iv-x_____
    - eerste-stap:: haar nummer zoeken
    - maatje:: JV
`;
  await expect
    .poll(async () => withFixedIds((await workbench?.read(session)) ?? ''))
    .toBe(files[session] + made);

  // Ticked by another program, it leaves the list. The other one is looked back on from there.
  await runByName(page, words.openActions);
  await page.getByText(words.first('haar nummer zoeken')).waitFor();
  const ticked = made.replace('[ ]', '[x]').replace(' ^', ' ✅ 2026-04-03 ^');
  const outside = (await read(session)).replace(/- \[ \] (Bel.*) \^/, '- [x] $1 ✅ 2026-04-03 ^');
  await write(session, outside);
  await page.getByText('Bel de moeder terug').waitFor({ state: 'detached' });
  await page.getByRole('checkbox', { name: 'Mail de school' }).focus();
  await page.keyboard.press('a');
  await page.locator('.modal input:focus').waitFor();
  for (const key of ['Space', 'ArrowDown', 'Tab']) await page.keyboard.press(key);
  await page.keyboard.type('gemaild, nog geen antwoord');
  await tabTo(page, nl.opening.promises.learned);
  await page.keyboard.type('eerder bellen');
  await page.keyboard.press('Control+Enter');
  await page.getByText(words.answered.partly).waitFor();
  expect(withFixedIds(await read(session))).toBe(
    files[session].replace(`- [ ] **AK** Mail de school 📅 2026-03-20 ^${school}\n`, '') +
      `- [/] **AK** Mail de school 📅 2026-03-20 ^${school}
    - **2026-03-12** deels: gemaild, nog geen antwoord ^iv-l_____
        - geleerd:: eerder bellen
${ticked}`,
  );

  // The focus is back on its box, and one key takes the answer back.
  await page.locator('.iv-action-tick:focus').waitFor();
  await page.keyboard.press('Control+z');
  await expect.poll(() => workbench?.read(session)).toBe(outside);
  expect(await workbench.log()).toEqual([]);
});
