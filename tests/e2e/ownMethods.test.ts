import { Buffer } from 'node:buffer';
import { readFile } from 'node:fs/promises';
import { expect, onTestFinished, test } from 'vitest';
import type { Page } from 'playwright-core';

import { emptyMethod } from '@/domain/methods/emptyMethod';
import { en } from '@/i18n/en';
import { nl } from '@/i18n/nl';
import type { Texts } from '@/i18n/texts';
import { axeFindings, sidewaysScroll } from './steps/axe';
import { editorText } from './steps/editor';
import { focusName, runByName, tabTo } from './steps/keyboard';
import { startWorkbench, type Workbench, type WorkbenchOptions } from './support/workbench';

const languages = { nl, en } as const;
const folders = { nl: 'Intervisie/Methodes', en: 'Intervisie/Methods' } as const;
const words = nl.ownMethods;

async function open(options: WorkbenchOptions = {}): Promise<Workbench> {
  const workbench = await startWorkbench(options);
  onTestFinished(() => workbench.close());
  return workbench;
}

const builtIn = (id: string, lang: 'nl' | 'en' = 'nl'): Promise<string> =>
  readFile(`templates/${lang}/methods/${id}.md`, 'utf8');

const own = emptyMethod.nl
  .replace('id: nieuwe-methode', 'id: keuken')
  .replace('title: Nieuwe methode', 'title: Aan de keukentafel');
const ownPath = 'Intervisie/Methodes/Aan de keukentafel.md';

const closeForm = async (page: Page): Promise<void> => {
  await page.keyboard.press('Escape');
  await page.locator('.modal').waitFor({ state: 'detached' });
};

/** The methods that the start form offers, by title. */
async function offered({ page, run }: Workbench): Promise<string[]> {
  await run('intervisie:start-session');
  const options = page.getByLabel(nl.session.start.method, { exact: true }).locator('option');
  await options.first().waitFor({ state: 'attached' });
  const titles = await options.allTextContents();
  await closeForm(page);
  return titles.map((title) => title.replace(/, \d+ min.*$/, ''));
}

async function paste(page: Page, text: string, texts: Texts = nl): Promise<void> {
  await runByName(page, texts.ownMethods.bring.command);
  await expect.poll(() => focusName(page)).toBe(texts.ownMethods.bring.chooseFile);
  await tabTo(page, texts.ownMethods.bring.paste);
  await page.keyboard.insertText(text);
}

async function submit(page: Page): Promise<void> {
  await page.keyboard.press('Control+Enter');
  await page.locator('.modal').waitFor({ state: 'detached' });
}

/** Waits until a note has been opened: it takes the focus. */
const inEditor = (page: Page): Promise<void> =>
  expect.poll(() => page.evaluate('document.activeElement.className')).toContain('cm-content');

test('a new method starts empty or as a copy', async () => {
  const lang = 'nl';
  const texts = languages[lang].ownMethods.create;
  const workbench = await open({ lang });
  const { page } = workbench;
  await runByName(page, texts.command);
  await expect.poll(() => focusName(page)).toBe(texts.name);
  await page.keyboard.type('Eén vraag');
  await submit(page);
  const empty = emptyMethod[lang].replace(/id: .*/, 'id: een-vraag').replace(/title: .*/, 'title: Eén vraag');
  await expect.poll(() => workbench.read(`${folders[lang]}/Eén vraag.md`)).toBe(empty);
  await expect.poll(() => editorText(page)).toBe(empty);
  await inEditor(page);

  await runByName(page, texts.command);
  await expect.poll(() => focusName(page)).toBe(texts.name);
  await page.keyboard.type('Mijn Gibbs');
  await page.getByLabel(texts.from, { exact: true }).selectOption('gibbs');
  await submit(page);
  const copy = (await builtIn('gibbs', lang))
    .replace('id: gibbs', 'id: mijn-gibbs')
    .replace(/title: .*/, 'title: Mijn Gibbs');
  await expect.poll(() => workbench.read(`${folders[lang]}/Mijn Gibbs.md`)).toBe(copy);
  expect(await workbench.list()).toHaveLength(2);
  expect(await workbench.log()).toEqual([]);
});

test('a method is live as soon as its note is saved, and a broken one leaves the others alone', async () => {
  const workbench = await open();
  const { page } = workbench;
  await runByName(page, words.check.command);
  await page.getByText(words.check.none).waitFor();

  await workbench.write(ownPath, own);
  await page.getByRole('button', { name: 'Aan de keukentafel' }).waitFor();
  expect(await offered(workbench)).toContain('Aan de keukentafel');

  await workbench.write(ownPath, own.replace('minuten:: 10', 'minuten:: tien'));
  await page.getByText(words.problems.expected.number).waitFor();
  const titles = await offered(workbench);
  expect(titles).not.toContain('Aan de keukentafel');
  expect(titles).toContain('Incidentmethode');

  await workbench.write(ownPath, own);
  await page.getByText(words.check.right).waitFor();
  expect(await page.getByText(words.problems.expected.number).count()).toBe(0);
  expect(await workbench.log()).toEqual([]);
});

test('Enter on a mistake opens the note at its line, ready to mend', async () => {
  const workbench = await open({ files: { [ownPath]: own.replace('minuten:: 10', 'minuten:: tien') } });
  const { page } = workbench;
  await runByName(page, words.check.command);
  const line = own.split('\n').indexOf('minuten:: 10') + 1;
  await page.getByRole('button', { name: words.problems.line(line) }).waitFor();
  await tabTo(page, words.problems.line(line));
  await page.keyboard.press('Enter');
  await page.locator('.cm-content').first().waitFor();
  await inEditor(page);
  await page.keyboard.press('Control+Backspace');
  await page.keyboard.type('10');
  await expect.poll(() => workbench.read(ownPath)).toBe(own);
  await expect.poll(() => offered(workbench)).toContain('Aan de keukentafel');
  expect(await workbench.log()).toEqual([]);
});

test('an import shows what it holds first, and writes nothing when it is cancelled', async () => {
  const workbench = await open();
  const { page } = workbench;
  await paste(page, own);
  await page.getByRole('heading', { name: 'Aan de keukentafel' }).waitFor();
  await page.getByText('Niemand onderbreekt.').last().waitFor();
  await closeForm(page);
  expect(await workbench.list()).toEqual([]);

  await runByName(page, words.bring.command);
  await page.getByText(nl.common.kept).waitFor();
  await submit(page);
  await expect.poll(() => workbench.read(ownPath)).toBe(own);
  expect(await workbench.log()).toEqual([]);
});

test('a taken id asks: keep, both or replace, and a replaced note can be put back', async () => {
  const mine = own.replace('Niemand onderbreekt.', 'Mijn eigen regel.');
  const workbench = await open({ files: { [ownPath]: mine } });
  const { page } = workbench;
  const choose = async (way: string): Promise<void> => {
    await paste(page, own);
    await page.getByText(words.bring.taken('Aan de keukentafel')).waitFor();
    await page.getByLabel(way).check();
    await submit(page);
  };
  await page.waitForFunction(`window.app.metadataCache.getCache(${JSON.stringify(ownPath)}) !== null`);

  await choose(words.bring.keep);
  expect(await workbench.list()).toEqual([ownPath]);
  expect(await workbench.read(ownPath)).toBe(mine);

  await choose(words.bring.both('Aan de keukentafel 2'));
  await expect
    .poll(() => workbench.read('Intervisie/Methodes/Aan de keukentafel 2.md'))
    .toBe(own.replace('id: keuken', 'id: keuken-2').replace('tafel\n', 'tafel 2\n'));
  await inEditor(page);

  await choose(words.bring.replace);
  await expect.poll(() => workbench.read(ownPath)).toBe(own);
  await inEditor(page);
  await page.getByRole('button', { name: words.bring.undo }).click();
  await expect.poll(() => workbench.read(ownPath)).toBe(mine);

  await choose(words.bring.replace);
  await expect.poll(() => workbench.read(ownPath)).toBe(own);
  await inEditor(page);
  await page.keyboard.press('Control+z');
  await expect.poll(() => workbench.read(ownPath)).toBe(mine);
  expect(await workbench.log()).toEqual([]);
});

test('a file is read as text only, and what is no method note is told', async () => {
  const workbench = await open({ lang: 'en' });
  const { page } = workbench;
  const texts = en.ownMethods.bring;
  const give = (name: string, bytes: Buffer): Promise<void> =>
    page.locator('input[type="file"]').setInputFiles({ name, mimeType: 'text/markdown', buffer: bytes });
  await runByName(page, texts.command);
  await give('picture.md', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0xff]));
  await page.getByText(texts.trouble['not-text']).waitFor();
  await give('large.md', Buffer.alloc(1_000_001, 'a'));
  await page.getByText(texts.trouble['too-large']).waitFor();
  await give('list.md', Buffer.from('# Shopping'));
  await page.getByText(texts.trouble['no-method']).waitFor();
  await give('broken.md', Buffer.from(own.replace('minuten:: 10', 'minuten:: -10')));
  await page.getByText(en.ownMethods.problems.expected.number).waitFor();
  await page.keyboard.press('Control+Enter');
  await page.locator('.notice', { hasText: texts.trouble.broken }).waitFor();
  expect(await workbench.list()).toEqual([]);

  const html = own.replace('Niemand onderbreekt.', '<img src=x onerror="window.hit = true"> Niemand.');
  await give('html.md', Buffer.from(html));
  await page.getByText('Niemand.').last().waitFor();
  expect(await page.locator('.modal img').count()).toBe(0);
  await page.getByRole('button', { name: texts.submit, exact: true }).click();
  await expect.poll(() => workbench.read('Intervisie/Methods/Aan de keukentafel.md')).toBe(html);
  expect(await page.evaluate('window.hit')).toBeUndefined();
  expect(await workbench.log()).toEqual([]);
});

test.each([
  ['on a desktop', {}],
  [
    'on a phone, in the dark',
    {
      viewport: { width: 390, height: 844 },
      context: { colorScheme: 'dark' as const, hasTouch: true, isMobile: true },
    },
  ],
])('every screen is within reach of all, %s', async (_, options) => {
  const broken = own.replace('minuten:: 10', 'minuten:: tien').replace('id: keuken', 'id: fout');
  const workbench = await open({ ...options, files: { [ownPath]: own, 'Fout.md': broken } });
  const { page, run } = workbench;
  const check = async (): Promise<void> => {
    expect(await axeFindings(page, [])).toEqual([]);
    expect(await sidewaysScroll(page)).toEqual([]);
  };
  await run('intervisie:check-methods');
  await page.getByText(words.check.broken).waitFor();
  await check();
  await run('intervisie:new-method');
  await page.getByLabel(words.create.name).waitFor();
  await check();
  await closeForm(page);
  await run('intervisie:import-method');
  await page.getByLabel(words.bring.paste).fill(await builtIn('incidentmethode'));
  await page.locator('.iv-clash').waitFor();
  await check();
  await page.getByLabel(words.bring.paste).fill(broken);
  await page.locator('.modal .iv-problem').waitFor();
  await check();
});
