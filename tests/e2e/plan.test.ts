import { expect, onTestFinished, test } from 'vitest';
import type { Page } from 'playwright-core';

import type { NoteLanguage } from '@/domain/notes/noteTypes';
import { en } from '@/i18n/en';
import { nl } from '@/i18n/nl';
import type { Texts } from '@/i18n/texts';
import { axeFindings } from './steps/axe';
import { focusName, runByName, tabTo } from './steps/keyboard';
import { methodFrom, phasesFor } from './steps/runMethod';
import { phaseShown, splitNote, time } from './steps/session';
import { startWorkbench, type Workbench } from './support/workbench';

const vaults = [
  {
    lang: 'nl',
    texts: nl,
    folder: 'Intervisie/Sessies',
    group: 'leden',
    keys: {
      phase: 'fase',
      phases: 'fasen',
      plan: 'plan',
      added: 'extra',
      spent: 'besteed',
      variant: 'variant',
    },
    closing: ['Wat we meenemen', 'Acties', 'Evaluatie', 'Tijd'],
  },
  {
    lang: 'en',
    texts: en,
    folder: 'Intervisie/Sessions',
    group: 'members',
    keys: {
      phase: 'phase',
      phases: 'phases',
      plan: 'plan',
      added: 'added',
      spent: 'spent',
      variant: 'variant',
    },
    closing: ['What we take along', 'Actions', 'Evaluation', 'Time'],
  },
] as const;

type Vault = (typeof vaults)[number];

async function openVault({ lang, group }: Vault): Promise<Workbench> {
  const files = { 'Noord.md': `---\ntype: intervisie/group\n${group}: [MB, AK, JV, RS]\n---\n` };
  const workbench = await startWorkbench({ lang, time, files });
  onTestFinished(() => workbench.close());
  return workbench;
}

async function openForm(page: Page, { session }: Texts, method: string): Promise<void> {
  await runByName(page, session.commands.start);
  await expect.poll(() => focusName(page)).toBe(session.start.question);
  await page.keyboard.type('Hoe dan?');
  await tabTo(page, session.start.method);
  await page.keyboard.type(method);
}

async function press(page: Page, name: string, ...keys: string[]): Promise<void> {
  await tabTo(page, name);
  for (const key of keys) await page.keyboard.press(key);
}

/** The session's note once it is there: the lines of its properties that count phases, and its headings. */
async function sessionNote({ list, read }: Workbench, { folder }: Vault): Promise<string> {
  const find = async (): Promise<string | undefined> =>
    (await list()).find((path) => path.startsWith(folder));
  await expect.poll(find).toBeDefined();
  return read((await find()) ?? '');
}

const phasesOf = async (method: string, lang: NoteLanguage): Promise<string[]> =>
  phasesFor(await methodFrom(method, lang), 4).map(({ title }) => title);

const bodyOf = (headings: readonly string[], { closing }: Vault): string =>
  `\n> [!question] Hoe dan?\n\n${[
    ...headings.map((title, index) => `## ${String(index + 1)}. ${title}`),
    ...closing.map((title) => `## ${title}`),
  ].join('\n\n')}\n`;

const [dutch, english] = vaults;

test('leaves out, moves and shortens phases before the start', async () => {
  const vault = dutch;
  const { lang, texts, keys } = vault;
  const words = texts.session;
  const workbench = await openVault(vault);
  const { page } = workbench;
  const [story = '', facts = '', views = '', advice = '', close = ''] = await phasesOf(
    'incidentmethode',
    lang,
  );
  const { title } = await methodFrom('incidentmethode', lang);

  await openForm(page, texts, title);
  await press(page, words.plan.change, 'Enter');
  await press(page, words.plan.minutesOf(facts), 'Control+a', '2', '0');
  await press(page, words.plan.minutesOf(views), 'Alt+ArrowUp');
  await expect.poll(() => focusName(page)).toBe(words.plan.minutesOf(views));
  await press(page, words.plan.drop(advice), 'Enter');
  await expect.poll(() => focusName(page)).toBe(words.plan.putBack(advice));
  await page.getByText(words.plan.differs(2)).waitFor();
  expect(await axeFindings(page, [])).toEqual([]);
  await page.keyboard.press('Control+Enter');
  await page.locator('.iv-phase-title', { hasText: story }).waitFor();

  const { properties, body } = splitNote(await sessionNote(workbench, vault));
  expect(properties.slice(-4)).toEqual([
    `${keys.plan}: [5, 15, 20, 10]`,
    `${keys.added}: [0, 0, 0, 0]`,
    `${keys.spent}: [0, 0, 0, 0]`,
    `${keys.phases}: [1, 3, 2, 6]`,
  ]);
  expect(body).toBe(bodyOf([story, views, facts, close], vault));
  expect(await workbench.log()).toEqual([]);
});

test('starts a variant of the incident method, in English', async () => {
  const vault = english;
  const { lang, texts, keys } = vault;
  const workbench = await openVault(vault);
  const { page } = workbench;
  const method = await methodFrom('incidentmethode', lang);
  const [five = '', seven = ''] = method.choices[0]?.options ?? [];
  const chosen = method.phases.filter(({ options }) => options.includes(seven));
  const stays = method.choices[1]?.options[0] ?? '';
  const passed = chosen.filter(({ options }) => options.length === 1 || options.includes(stays));

  await openForm(page, texts, method.title);
  await press(page, five, 'ArrowDown');
  await page.keyboard.press('Control+Enter');
  await page.locator('.iv-phase-title').waitFor();

  const { properties, body } = splitNote(await sessionNote(workbench, vault));
  expect(properties).toContain(`${keys.variant}: [${seven}]`);
  expect(properties).toContain(`${keys.phases}: [${passed.map(({ number }) => number).join(', ')}]`);
  expect(body).toBe(
    bodyOf(
      passed.map(({ title }) => title),
      vault,
    ),
  );
  expect(await workbench.log()).toEqual([]);
});

test('settles Tietze’s module on the way, and takes it back', async () => {
  const vault = dutch;
  const { lang, texts, keys } = vault;
  const words = texts.session;
  const workbench = await openVault(vault);
  const { page } = workbench;
  const method = await methodFrom('tietze', lang);
  const [first = '', second = ''] = method.choices[0]?.options ?? [];

  await openForm(page, texts, method.title);
  await page.keyboard.press('Control+Enter');
  for (const phase of [1, 2, 3]) {
    await phaseShown(page, phase);
    await runByName(page, words.commands.next);
  }
  await phaseShown(page, 4);
  await expect.poll(() => sessionNote(workbench, vault)).toContain(`\n${keys.phase}: 4\n`);
  const before = await sessionNote(workbench, vault);
  await page.getByRole('radio', { name: first, exact: true }).focus();
  await page.keyboard.press('ArrowDown');
  await expect
    .poll(() => sessionNote(workbench, vault))
    .toBe(before.replace(`${keys.phases}: [1, 2, 3, 4, 5, 11]`, `${keys.phases}: [1, 2, 3, 4, 6, 11]`));
  await expect.poll(() => page.getByRole('radio', { name: second, exact: true }).isChecked()).toBe(true);
  await runByName(page, words.commands.undo);
  await expect.poll(() => sessionNote(workbench, vault)).toBe(before);
  expect(await workbench.log()).toEqual([]);
});

test('changes phases on the way once they are unlocked, in English', async () => {
  const vault = english;
  const { lang, texts, keys } = vault;
  const words = texts.session;
  const workbench = await openVault(vault);
  const { page } = workbench;
  const [story = '', facts = '', views = '', advice = '', close = ''] = await phasesOf(
    'incidentmethode',
    lang,
  );

  await openForm(page, texts, (await methodFrom('incidentmethode', lang)).title);
  await page.keyboard.press('Control+Enter');
  await phaseShown(page, 1);
  const before = await sessionNote(workbench, vault);
  await runByName(page, words.commands.phases);
  await page.locator('.iv-steps').waitFor();
  expect(await page.getByRole('button', { name: words.plan.drop(facts) }).count()).toBe(0);
  await press(page, words.phases.unlock, 'Enter');
  await press(page, words.plan.minutesOf(facts), 'Control+a', '7');
  await press(page, words.plan.drop(views), 'Enter');
  await press(page, words.plan.earlier(close), 'Enter');
  expect(await axeFindings(page, [])).toEqual([]);
  await page.keyboard.press('Control+Enter');

  await expect
    .poll(async () => splitNote(await sessionNote(workbench, vault)).body)
    .toBe(bodyOf([story, facts, close, advice], vault));
  const { properties } = splitNote(await sessionNote(workbench, vault));
  expect(properties).toContain(`${keys.plan}: [5, 7, 10, 15]`);
  expect(properties).toContain(`${keys.phases}: [1, 2, 6, 5]`);
  await runByName(page, words.commands.undo);
  await expect.poll(() => sessionNote(workbench, vault)).toBe(before);
  expect(await workbench.log()).toEqual([]);
});
test('does not start on minutes that can’t be read, and keeps the plan that was made', async () => {
  const [vault] = vaults;
  const workbench = await openVault(vault);
  const { page } = workbench;
  const words = nl.session;
  const [story = ''] = await phasesOf('incidentmethode', 'nl');

  await openForm(page, nl, 'Incident');
  await press(page, words.plan.change, 'Enter');
  await press(page, words.plan.minutesOf(story), 'Control+a', 't');
  await page.keyboard.press('Control+Enter');
  await page.getByText(words.start.planMistake).waitFor();
  await page.getByText(words.plan.badMinutes).waitFor();
  await page.keyboard.press('Escape');
  await page.locator('.modal').waitFor({ state: 'detached' });

  await runByName(page, words.commands.start);
  await page.getByText(words.plan.badMinutes).waitFor();
  expect(await page.getByLabel(words.plan.minutesOf(story)).inputValue()).toBe('t');
  expect((await workbench.list()).filter((path) => path.startsWith(vault.folder))).toEqual([]);
  expect(await workbench.log()).toEqual([]);
});

test('lets the role of presenter move on in rounds, as many as there are people', async () => {
  const [vault] = vaults;
  const workbench = await openVault(vault);
  const { page } = workbench;
  const { session: words } = nl;

  await openForm(page, nl, 'Troika');
  await press(page, words.roles.presenter, 'R', 'S');
  await page.keyboard.press('Control+Enter');
  await phaseShown(page, 1);
  const roundOf = (round: number, person: string): string =>
    words.panel.roundOf(words.panel.round(round), person);
  const passes = [roundOf(1, 'RS'), roundOf(2, 'MB'), roundOf(3, 'AK'), roundOf(4, 'JV')];
  for (const [round, shown] of passes.entries()) {
    for (const at of [2, 3, 4, 5]) {
      await workbench.run('intervisie:next-phase');
      await phaseShown(page, round * 4 + at);
      expect(await page.locator('.iv-phase-round').textContent()).toContain(shown);
    }
  }
  await page.getByRole('button', { name: words.panel.finish, exact: true }).waitFor();
  expect(await workbench.log()).toEqual([]);
});

test('keeps what the marks mean to this group in its note, and shows it where questions are marked', async () => {
  const [vault] = vaults;
  const workbench = await openVault(vault);
  const { page } = workbench;
  const { session: words } = nl;

  await openForm(page, nl, 'Socratisch');
  await press(page, `🔥 ${words.line.marks.warm}`, 'Control+a');
  await page.keyboard.insertText('het raakt me');
  await page.keyboard.press('Control+Enter');
  for (const phase of [1, 2]) {
    await phaseShown(page, phase);
    await runByName(page, words.commands.next);
  }
  await phaseShown(page, 3);
  await page.getByText(words.line.markMeans(words.line.marks.warm, 'het raakt me')).waitFor();
  expect(await sessionNote(workbench, vault)).toContain('legenda: [het raakt me, ');
  expect(await workbench.log()).toEqual([]);
});
