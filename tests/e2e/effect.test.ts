import { afterEach, expect, test } from 'vitest';

import { nl } from '@/i18n/nl';
import { runByName, tabTo } from './steps/keyboard';
import { startWorkbench, type Workbench } from './support/workbench';

let workbench: Workbench | null = null;

afterEach(async () => {
  await workbench?.close();
  workbench = null;
});

const session = 'Intervisie/Sessies/2026-03-12 Stil.md';
const promise = '**MB** Bel de moeder terug ➕ 2026-03-12 📅 2026-04-10';
const files = {
  '.obsidian/plugins/intervisie/data.json': '{"initials":"MB"}',
  'Noord.md': '---\ntype: intervisie/group\nleden: [MB, AK]\n---\n',
  [session]: `---
type: intervisie/session
status: afgerond
datum: 2026-03-12
groep: "[[Noord]]"
deelnemers: [MB, AK]
---

## Wat we meenemen

- **MB** Eerst stil zijn, dan pas vragen. ^iv-i2m8s0

## Acties

- [ ] ${promise} ^iv-x4k2m9
`,
};
const withFixedIds = (text: string): string => text.replace(/\^iv-l[0-9a-z]{5}/g, '^iv-l_____');

test('an action of March, ticked by another program in April and answered in May, is one chain', async () => {
  workbench = await startWorkbench({ files, time: new Date('2026-05-14T20:00:00+02:00') });
  const { page, read, write, log } = workbench;
  const ticked = files[session].replace(`[ ] ${promise}`, `[x] ${promise} ✅ 2026-04-03`);
  await write(session, ticked);

  const { promises } = nl.opening;
  await runByName(page, nl.opening.command);
  await page.locator('.iv-opening select:focus').waitFor();
  await page.keyboard.press('Alt+s');
  await page.getByText(promises.ticked('2026-04-03', '2026-05-14')).waitFor();
  await page.locator('.iv-promise').getByLabel(promises.outcomes.done).press('Space');
  await page.keyboard.press('Tab');
  await page.keyboard.insertText('gebeld, en eerst gezwegen');
  await tabTo(page, promises.effect);
  await page.keyboard.insertText('ze begon zelf over haar zoon');
  await page.keyboard.press('Control+Enter');
  const answered = `${ticked.trimEnd()}
    - **2026-05-14** gedaan: gebeld, en eerst gezwegen ^iv-l_____
        - effect:: ze begon zelf over haar zoon
`;
  await expect.poll(async () => withFixedIds(await read(session))).toBe(answered);
  await page.getByLabel(nl.session.start.participants, { exact: true }).waitFor();
  await page.keyboard.press('Escape');

  await runByName(page, nl.review.title);
  const chain = page.locator('.iv-effect-chain');
  await page.getByRole('heading', { name: nl.reviewEffect.title }).scrollIntoViewIfNeeded();
  const { steps, made, done, lookedBack, day } = nl.reviewEffect;
  const on = (when: string): string => day(when, '2026-05-14');
  const names = [steps.insight, steps.promise, steps.answer, steps.effect];
  await expect.poll(() => chain.locator('dt').allTextContents()).toEqual(names);
  expect(await chain.locator('.iv-effect-door').allTextContents()).toEqual([
    ...['Eerst stil zijn, dan pas vragen.', 'Bel de moeder terug', 'gebeld, en eerst gezwegen'],
    'ze begon zelf over haar zoon',
  ]);
  const facts = [made(on('2026-03-12')), done(on('2026-04-03')), lookedBack(on('2026-05-14'))];
  expect(await chain.locator('.iv-effect-facts').textContent()).toBe(facts.join(', '));
  expect(await log()).toEqual([]);
});
