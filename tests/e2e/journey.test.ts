import { afterEach, expect, test } from 'vitest';
import type { Page } from 'playwright-core';

import { en } from '@/i18n/en';
import { nl } from '@/i18n/nl';
import type { Texts } from '@/i18n/texts';
import { lineRow, phaseShown } from './steps/session';
import { startWorkbench, type Workbench } from './support/workbench';

let workbench: Workbench | null = null;

afterEach(async () => {
  await workbench?.close();
  workbench = null;
});

const group = {
  nl: `---\ntype: intervisie/group\nleden: [MB, AK, JV, RS]\n---\n`,
  en: `---\ntype: intervisie/group\nmembers: [MB, AK, JV, RS]\n---\n`,
};

const journeys = [
  {
    lang: 'nl',
    texts: nl,
    casus: 'Intervisie/Casussen',
    session: 'Intervisie/Sessies',
    reflection: 'Intervisie/Reflecties',
  },
  {
    lang: 'en',
    texts: en,
    casus: 'Intervisie/Cases',
    session: 'Intervisie/Sessions',
    reflection: 'Intervisie/Reflections',
  },
] as const;

const start = new Date('2026-11-21T20:02:00+01:00');

/** Lets the clock stand at so many minutes after the start, so that the notes are the same in every run. */
const setMinutes = (page: Page, minutes: number): Promise<void> =>
  page.clock.setFixedTime(new Date(start.getTime() + minutes * 60_000));

async function fill(page: Page, label: string, text: string): Promise<void> {
  await page.getByLabel(label, { exact: true }).fill(text);
}

async function makeCasus({ page, run }: Workbench, texts: Texts, groupName: string): Promise<void> {
  await run('intervisie:new-casus');
  await fill(page, texts.casus.title, 'Stil aan de keukentafel');
  await fill(page, texts.casus.question, 'Hoe blijf ik in gesprek als zij dichtklapt?');
  await fill(page, texts.casus.group, groupName);
  await page.getByRole('button', { name: texts.casus.make }).click();
  await page.locator('.view-header-title', { hasText: 'Stil aan de keukentafel' }).waitFor();
}

async function startSession({ page, run }: Workbench, texts: Texts): Promise<void> {
  await run('intervisie:start-session');
  const words = texts.session.start;
  await page.getByLabel(words.casus, { exact: true }).selectOption({ label: 'Stil aan de keukentafel' });
  await page.getByLabel(words.method, { exact: true }).selectOption('incidentmethode');
  await page.getByLabel(texts.session.roles.presenter, { exact: true }).selectOption('MB');
  await page.getByRole('button', { name: words.submit, exact: true }).click();
  await page.locator('.iv-phase-title').waitFor();
}

async function captureLine(page: Page, texts: Texts, speaker: string, text: string): Promise<void> {
  const field = page.getByLabel(texts.session.capture.label);
  await field.fill(speaker);
  await field.press('Tab');
  await field.fill(text);
  await field.press('Enter');
  await lineRow(page, text).waitFor();
}

async function walkThrough(page: Page, texts: Texts): Promise<void> {
  const next = page.getByRole('button', { name: texts.session.panel.next, exact: true });
  await captureLine(page, texts, 'MB', 'Het ging mis toen ik naar de zoon vroeg.');
  await setMinutes(page, 6);
  await next.click();
  await phaseShown(page, 2);
  await captureLine(page, texts, 'AK', 'Wat maakte dat je op dat moment stil werd?');
  const field = page.getByLabel(texts.session.capture.label);
  await field.fill('mb');
  await field.press('Tab');
  await field.fill('Ik wilde haar niet voor het blok zetten.');
  await field.press('Alt+Enter');
  await page.locator('.iv-answers .iv-line-text').waitFor();
  for (const phase of [3, 4, 5]) {
    await setMinutes(page, phase * 10);
    await next.click();
    await phaseShown(page, phase);
  }
  await setMinutes(page, 58);
}

async function finishSession(page: Page, texts: Texts): Promise<void> {
  const words = texts.session.finish;
  await page.getByRole('button', { name: texts.session.panel.finish, exact: true }).click();
  await fill(page, words.takeAwayOf('AK'), 'Eerst stil zijn, dan pas vragen.');
  await fill(page, words.action, 'Bel de moeder terug');
  await page.getByLabel(words.owner, { exact: true }).selectOption('MB');
  await page.getByLabel(words.due, { exact: true }).fill('2026-12-05');
  await page.locator('summary', { hasText: words.evaluation }).click();
  await page
    .getByRole('radiogroup', { name: words.questions[0] ?? '' })
    .getByLabel('4')
    .check();
  await page.locator('.modal').getByRole('button', { name: words.submit, exact: true }).click();
  await page.getByText(texts.session.panel.done).waitFor();
}

async function reflect(page: Page, texts: Texts): Promise<void> {
  await page.getByRole('button', { name: texts.session.panel.reflect }).click();
  await fill(page, texts.reflection.insight, 'Stilte is ook een antwoord.');
  await page.getByRole('button', { name: texts.reflection.make }).click();
  await page.locator('.cm-focused', { hasText: 'Stilte is ook een antwoord.' }).waitFor();
}

for (const { lang, texts, casus, session, reflection } of journeys) {
  test(`from a casus through a session to a reflection and an action, in ${lang}`, async () => {
    workbench = await startWorkbench({ lang, time: start, files: { [`${lang}.md`]: group[lang] } });
    const { page } = workbench;
    await setMinutes(page, 0);

    await makeCasus(workbench, texts, lang);
    await startSession(workbench, texts);
    await walkThrough(page, texts);
    await finishSession(page, texts);
    await reflect(page, texts);

    const sessionPath = `${session}/2026-11-21 Stil aan de keukentafel.md`;
    const withFixedIds = (text: string): string => text.replace(/(\^iv-[a-z])[0-9a-z]{5}/g, '$1_____');
    await expect(withFixedIds(await workbench.read(sessionPath))).toMatchFileSnapshot(
      `approved/session.${lang}.md`,
    );
    await expect(await workbench.read(`${casus}/Stil aan de keukentafel.md`)).toMatchFileSnapshot(
      `approved/casus.${lang}.md`,
    );
    const reflections = (await workbench.list()).filter((path) => path.startsWith(reflection));
    expect(reflections).toHaveLength(1);
    await expect(withFixedIds(await workbench.read(reflections[0] ?? ''))).toMatchFileSnapshot(
      `approved/reflection.${lang}.md`,
    );

    await workbench.run('intervisie:open-actions');
    await page.getByText('Bel de moeder terug').waitFor();
    await page.getByRole('checkbox', { name: /Bel de moeder terug/ }).check();
    await expect.poll(() => workbench?.read(sessionPath)).toContain('- [x] **MB** Bel de moeder terug');
    expect(await workbench.log()).toEqual([]);
  });
}
