import { expect, onTestFinished, test } from 'vitest';
import type { Page } from 'playwright-core';

import { textsIn, type Texts } from '@/i18n/texts';
import { axeFindings, sidewaysScroll } from './steps/axe';
import { openNote } from './steps/editor';
import { focusName, runByName, tabTo } from './steps/keyboard';
import { methodFrom } from './steps/runMethod';
import { time } from './steps/session';
import { startWorkbench, type Workbench, type WorkbenchOptions } from './support/workbench';

const casus = 'Casussen/Stil aan de keukentafel.md';
const group = 'Noord.md';
const groupText = '---\ntype: intervisie/group\nleden: [MB, AK, JV, RS, TD]\nvertrouwen: laag\n---\n';
const own = 'Methodes/Wandeling.md';
const ownText = (title: string, minutes: string): string =>
  `---\ntype: intervisie/method\nid: wandeling\ntitle: ${title}\nmode: group\ngroup-size: 3-8\n---\n\nWat het is.\n\n## 1. Lopen\n\nminuten:: ${minutes}\nactief:: allen\n\nLoop samen een rondje.\n`;

const files = {
  [casus]:
    '---\ntype: intervisie/casus\nstatus: klaar\nvraag: Wat doet deze situatie met mijn gevoel?\ngroep: "[[Noord]]"\n---\n\nTekst.\n',
  [group]: groupText,
  [own]: ownText('Wandeling', '20'),
  'Methodes/Kapot.md':
    '---\ntype: intervisie/method\nid: kapot\n---\n\n## 1. Fout\n\nminuten:: tien\nactief:: allen\n',
};

type Words = Texts['methods'];

async function open(options: WorkbenchOptions = {}): Promise<Workbench> {
  const workbench = await startWorkbench({ time, files, ...options });
  onTestFinished(() => workbench.close());
  await openNote(workbench.page, casus);
  return workbench;
}

const rowTitles = (page: Page): Promise<string[]> => page.locator('.iv-advised-title').allInnerTexts();
const row = (page: Page, title: string): ReturnType<Page['locator']> =>
  page.locator('.iv-advised-main').filter({ hasText: title });

/** Opens the page of a method by the command and by its name. */
async function showByName(page: Page, { commands, page: words }: Words, title: string): Promise<void> {
  await page.keyboard.press('Control+p');
  await page.locator('.prompt-input:focus').waitFor();
  for (const typed of [commands.show, title]) {
    await page.keyboard.insertText(typed);
    await page.locator('.suggestion-item.is-selected', { hasText: typed }).waitFor();
    await page.keyboard.press('Enter');
    if (typed !== title) await page.locator(`:focus[placeholder="${words.whichOne}"]`).waitFor();
  }
  await page.locator('.iv-method-page').waitFor();
}

test('a method is chosen with advice, without a mouse', async () => {
  const lang = 'nl';
  const texts = textsIn(lang);
  const words = texts.methods;
  const { fields } = words.choose;
  const workbench = await open({ lang });
  const { page } = workbench;
  await runByName(page, words.commands.choose);
  await expect.poll(() => focusName(page)).toBe(words.choose.search);
  await expect.poll(() => page.getByLabel(fields.people, { exact: true }).inputValue()).toBe('5');
  await expect.poll(() => page.getByLabel(fields.kind, { exact: true }).inputValue()).toBe('emotion');
  await page.getByText(words.choose.guessed).waitFor();

  await tabTo(page, fields.minutes, 'Shift+Tab');
  await page.keyboard.type('60');
  const balint = row(page, 'Balint').first();
  await expect
    .poll(() => balint.textContent())
    .toContain(texts.choosing.drawbacks.asksMuchTrust({ trust: 'high' }));

  await tabTo(page, words.choose.search);
  await page.keyboard.type('incidentmethode');
  await expect.poll(async () => (await rowTitles(page)).length).toBe(1);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.locator('.iv-choose').waitFor({ state: 'detached' });
  const method = page.getByLabel(texts.session.start.method, { exact: true });
  await expect.poll(() => method.inputValue()).toBe('incidentmethode');
  expect(await page.getByLabel(texts.session.start.casus, { exact: true }).inputValue()).toBe(casus);
  expect(await workbench.log()).toEqual([]);
});

test('a method is looked at, in the variant that is chosen, and stays over a restart, in English', async () => {
  const lang = 'en';
  const texts = textsIn(lang);
  const words = texts.methods;
  const workbench = await open({ lang });
  const { page } = workbench;
  await showByName(page, words, 'Incident method');
  await expect.poll(() => page.locator('.iv-method-phase').count()).toBe(5);
  await page.locator('.iv-method-page input[type=radio]').first().focus();
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => page.locator('.iv-method-phase').count()).toBe(7);
  const picture = await page.locator('.iv-picture').getAttribute('aria-labelledby');
  expect(await page.locator(`[id="${picture ?? ''}"]`).textContent()).toContain('7. ');

  const [, seven = ''] = (await methodFrom('incidentmethode', lang)).choices[0]?.options ?? [];
  await expect.poll(() => workbench.read('.obsidian/workspace.json')).toContain(seven);
  const again = await workbench.reopen();
  await expect.poll(() => again.locator('.iv-method-phase').count()).toBe(7);
  await again.getByRole('button', { name: words.page.start }).focus();
  await again.keyboard.press('Enter');
  const method = again.getByLabel(texts.session.start.method, { exact: true });
  await expect.poll(() => method.inputValue()).toBe('incidentmethode');
  expect(await workbench.log()).toEqual([]);
});

test('experience and trust are kept with the group when asked, and taken back', async () => {
  const lang = 'nl';
  const texts = textsIn(lang);
  const words = texts.methods;
  const { fields } = words.choose;
  const workbench = await open({ lang });
  const { page } = workbench;
  await runByName(page, words.commands.choose);
  await expect.poll(() => page.getByLabel(fields.trust, { exact: true }).inputValue()).toBe('low');
  await tabTo(page, fields.experience, 'Shift+Tab');
  await page.keyboard.type(texts.choosing.experience.advanced);
  await tabTo(page, fields.trust);
  await page.keyboard.type(texts.choosing.trust.high);
  expect(await workbench.read(group)).toBe(groupText);
  await tabTo(page, words.choose.keep('Noord'));
  await page.keyboard.press('Enter');
  const [experience, trust] = ['ervaring: ervaren', 'hoog'];
  const kept = groupText.replace('laag\n', `${trust}\n${experience}\n`);
  await expect.poll(() => workbench.read(group)).toBe(kept);
  await page.getByRole('button', { name: words.choose.takeBack }).focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => workbench.read(group)).toBe(groupText);
  expect(await workbench.log()).toEqual([]);
});
const { methods: words } = textsIn('nl');

test('the page of an own method follows its note, and says so when it is gone', async () => {
  const workbench = await open();
  const { page } = workbench;
  await showByName(page, words, 'Wandeling');
  await page.getByRole('button', { name: words.page.openNote }).waitFor();
  await workbench.write(own, ownText('Wandeling', '35'));
  await page.locator('.iv-method-phase-minutes', { hasText: '35 min' }).waitFor();
  await workbench.write(own, ownText('Wandeling', 'vijf'));
  await page.getByText(words.page.gone('wandeling')).waitFor();
  await workbench.write(own, ownText('Wandeling', '40'));
  await page.locator('.iv-method-phase-minutes', { hasText: '40 min' }).waitFor();
  expect(await workbench.log()).toEqual([]);
});

test('a broken own method stands last, and a method can be looked at and taken from there', async () => {
  const workbench = await open();
  const { page } = workbench;
  await runByName(page, words.commands.choose);
  await page.locator('.iv-advised-broken', { hasText: 'Kapot' }).waitFor();
  await page.keyboard.type('wandeling');
  await page.keyboard.press('Control+Enter');
  await page.locator('.iv-method-modal .iv-method-phase').waitFor();
  await page.keyboard.press('Escape');
  await page.locator('.iv-method-modal').waitFor({ state: 'detached' });
  await page.keyboard.press('Control+Enter');
  await tabTo(page, words.page.choose);
  await page.keyboard.press('Enter');
  const method = page.getByLabel(textsIn('nl').session.start.method, { exact: true });
  await expect.poll(() => method.inputValue()).toBe('wandeling');
  expect(await workbench.log()).toEqual([]);
});

/** Layout follows the width and colour the theme, so two looks show all there is to see. */
const looks = [
  ['light', 'desktop', { width: 1280, height: 800 }],
  ['dark', 'phone', { width: 360, height: 740 }],
] as const;

for (const [colorScheme, size, viewport] of looks) {
  test(`everyone can use these screens: ${colorScheme}, ${size}`, async () => {
    const context = { colorScheme, reducedMotion: 'reduce' as const, hasTouch: size === 'phone' };
    const workbench = await open({ viewport, context });
    const { page } = workbench;
    const found: string[] = [];
    const look = async (name: string): Promise<void> => {
      const wide = await sidewaysScroll(page);
      const problems = [...(await axeFindings(page, [])), ...wide.map((one) => `scrolls: ${one}`)];
      found.push(...problems.map((problem) => `${name}: ${problem}`));
    };
    await workbench.run('intervisie:choose-method');
    await page.locator('.iv-advised-broken').waitFor();
    await look('choosing');
    await page.locator('.iv-advised-look').first().click();
    await page.locator('.iv-method-modal .iv-method-phase').first().waitFor();
    await look('looking over it');
    await page.keyboard.press('Escape');
    await page.locator('.iv-method-modal').waitFor({ state: 'detached' });
    await page.keyboard.press('Escape');
    await page.locator('.modal').waitFor({ state: 'detached' });
    await showByName(page, words, 'Wandeling');
    await look('the page');
    expect(found).toEqual([]);
    expect(await workbench.log()).toEqual([]);
  });
}
