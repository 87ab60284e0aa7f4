import type { Page } from 'playwright-core';
import { afterEach, expect, test } from 'vitest';

import { en } from '@/i18n/en';
import { nl } from '@/i18n/nl';
import { startWorkbench, type Workbench } from './support/workbench';

let workbench: Workbench | null = null;

afterEach(async () => {
  await workbench?.close();
  workbench = null;
});

const time = new Date('2027-01-09T20:00:00+01:00');
const lastSession = 'Intervisie/Sessies/2026-11-21 Stil.md';
const mother = '- [ ] **MB** Bel de moeder terug 📅 2026-12-05 ^iv-x4k2m9';
const school = '- [ ] **AK** Mail de school ^iv-x4k2m1';

const files = {
  'Noord.md': '---\ntype: intervisie/group\nleden: [MB, AK, JV, RS]\n---\n',
  [lastSession]: `---
type: intervisie/session
status: afgerond
datum: 2026-11-21
groep: "[[Noord]]"
inbrenger: MB
---

## Acties

${mother}
${school}
`,
  'Vader.md': `---
type: intervisie/casus
status: klaar # van mij
vraag: Hoe houd ik contact?
groep: "[[Noord]]"
inbrenger: JV
---
Tekst
`,
  'Team.md': '---\ntype: intervisie/casus\nstatus: klaar\ngroep: "[[Noord]]"\ninbrenger: AK\n---\n',
};

const withFixedIds = (text: string): string => text.replace(/(\^iv-[lno])[0-9a-z]{5}/g, '$1_____');

/** Presses keys one after another. */
async function press(page: Page, ...keys: string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

async function open(started: Workbench): Promise<Page> {
  const { page, run } = started;
  await run('intervisie:open-meeting');
  await page.locator('.iv-opening select:focus').waitFor();
  return page;
}

test('a meeting is opened from the keyboard, and its session begins with what was said', async () => {
  workbench = await startWorkbench({ files, time });
  const page = await open(workbench);

  // Who is here: MB says a word, RS is away.
  await press(page, 'Tab', 'Tab');
  await page.keyboard.type('moe');
  for (const person of ['AK', 'JV', 'RS']) {
    await press(page, 'Tab');
    if (person !== 'RS') await press(page, 'Tab');
  }
  await press(page, 'Space', 'Alt+s');

  // What became of promises: done, with its effect.
  await page.locator('.iv-promise input:focus').waitFor();
  await press(page, 'Space', 'Tab');
  await page.keyboard.type('gebeld');
  await press(page, 'Tab');
  await page.keyboard.type('ze was blij');
  await press(page, 'Alt+s');

  // The casussen: both lie on the table, and the second is taken.
  await page.locator('.iv-offer input:focus').waitFor();
  await press(page, 'Space', 'Alt+p');
  await page.getByRole('timer').waitFor();
  await page.getByRole('checkbox', { name: /Vader/ }).press('Space');
  await page
    .getByRole('radiogroup', { name: `${nl.opening.offers.urgency} Vader` })
    .getByLabel('3')
    .press('Space');
  await page
    .getByRole('radiogroup', { name: nl.opening.offers.choose })
    .getByRole('radio', { name: /Vader/ })
    .press('Space');
  await press(page, 'Control+Enter');

  // The form that starts the session keeps the opening, also when it is closed at once.
  const carried = page.getByText(nl.opening.carried(['aankomst', 'terugblik', 'aangeboden casussen']));
  await carried.waitFor();
  await press(page, 'Escape');
  await carried.waitFor({ state: 'detached' });
  await workbench.run('intervisie:start-session');
  await carried.waitFor();
  await press(page, 'Control+Enter');
  await page.locator('.iv-phase-title').waitFor();

  const session = withFixedIds(await workbench.read('Intervisie/Sessies/2027-01-09 Vader.md'));
  expect(session).toContain('afwezig: [RS]\n');
  expect(session).toContain(`> [!question] Hoe houd ik contact?

## Aankomst

- **MB** moe ^iv-n_____

## Terugblik

- **MB** [[2026-11-21 Stil#^iv-x4k2m9|Bel de moeder terug]]: gedaan

## Aangeboden casussen

- **AK** [[Team]] ^iv-o_____
- **JV** [[Vader]] (3, 0) ⭐ ^iv-o_____

## 1. `);
  expect(withFixedIds(await workbench.read(lastSession))).toBe(
    files[lastSession].replace(
      mother,
      `- [x] **MB** Bel de moeder terug 📅 2026-12-05 ✅ 2027-01-09 ^iv-x4k2m9
    - **2027-01-09** gedaan: gebeld ^iv-l_____
        - effect:: ze was blij`,
    ),
  );
  await expect
    .poll(() => workbench?.read('Team.md'))
    .toBe(files['Team.md'].replace('\n---\n', '\naangeboden: [2027-01-09]\n---\n'));
  expect(await workbench.read('Vader.md')).toBe(files['Vader.md']);
  expect(await workbench.log()).toEqual([]);
});

test('all of the opening is skipped with one key, and nothing is written', async () => {
  workbench = await startWorkbench({ files, time, lang: 'en' });
  const page = await open(workbench);
  await press(page, 'Control+Enter');
  const participants = page.getByRole('textbox', { name: en.session.start.participants, exact: true });
  await expect.poll(() => participants.inputValue()).toBe('MB, AK, JV, RS');
  for (const [path, text] of Object.entries(files)) expect(await workbench.read(path)).toBe(text);
  expect(await workbench.list()).toEqual(Object.keys(files).sort());
});

test('a look-back that can’t be written stays in the form, and what was written can be taken back', async () => {
  const twice = { ...files, [lastSession]: `${files[lastSession]}${mother}\n` };
  workbench = await startWorkbench({ files: twice, time });
  const page = await open(workbench);
  await press(page, 'Alt+s');
  const rowOf = (words: string): ReturnType<Page['locator']> =>
    page.locator('.iv-promise', { hasText: words }).first();
  for (const words of ['Bel de moeder terug', 'Mail de school']) {
    await rowOf(words).getByLabel(nl.opening.promises.outcomes.not).press('Space');
    await rowOf(words).getByLabel(nl.opening.promises.text.not).fill(`ziek: ${words}`);
  }
  await press(page, 'Control+Enter');
  await page.getByText(nl.common.refusals['line-changed']).waitFor();
  await expect.poll(() => workbench?.read(lastSession)).toContain('niet: ziek: Mail de school');
  await page.getByText(nl.opening.promises.writtenNow(1)).waitFor();
  await expect
    .poll(() => rowOf('Bel de moeder').getByLabel(nl.opening.promises.text.not).inputValue())
    .toBe('ziek: Bel de moeder terug');

  await press(page, 'Escape');
  await workbench.run('intervisie:take-back-opening');
  await page.getByText(nl.opening.takenBack).waitFor();
  expect(await workbench.read(lastSession)).toBe(twice[lastSession]);
  await workbench.run('intervisie:open-meeting');
  await expect
    .poll(() => rowOf('Mail de school').getByLabel(nl.opening.promises.text.not).inputValue())
    .toBe('ziek: Mail de school');
});
