import { readdir } from 'node:fs/promises';
import { expect, onTestFinished, test } from 'vitest';
import { parse } from 'yaml';
import type { Page } from 'playwright-core';

import type { Kind } from '@/domain/contributions/contribution';
import type { Method, Phase } from '@/domain/methods/method';
import { phaseHeading } from '@/domain/session/phaseHeading';
import { kindsToWrite } from '@/domain/session/rewording';
import { fileName } from '@/domain/notes/fileName';
import { noteWords } from '@/domain/notes/noteWords';
import { en } from '@/i18n/en';
import { nl } from '@/i18n/nl';
import { focusName, runByName, tabTo } from './steps/keyboard';
import { openSession } from './steps/openSession';
import { methodFrom, phasesFor, runMethod } from './steps/runMethod';
import { captureField, groupNote, splitNote, time } from './steps/session';
import { startWorkbench, type Workbench } from './support/workbench';

const words = nl.session;
const people = ['MB', 'AK', 'JV', 'RS'];

/** A line as it was captured: the phase from 1, and how its bullet begins. */
interface Captured {
  phase: number;
  bullet: string;
  kind: Kind;
}

/** A method with the phases that these people pass when nobody chooses a variant. */
async function methodAsPassed(id: string): Promise<Method> {
  const method = await methodFrom(id);
  return { ...method, phases: phasesFor(method, people.length) };
}

async function start({ page }: Workbench, method: Method): Promise<void> {
  await runByName(page, words.commands.start);
  await expect.poll(() => focusName(page)).toBe(words.start.question);
  await page.keyboard.type('Hoe blijf ik in gesprek?');
  await tabTo(page, words.start.method);
  await page.keyboard.type(method.title);
  if (method.mode === 'group') {
    await tabTo(page, words.roles.presenter);
    await page.keyboard.type('MB');
  }
  await page.keyboard.press('Control+Enter');
  await page.locator('.iv-phase-title').waitFor();
}

async function capture(page: Page, speaker: string | null, text: string, enter = 'Enter'): Promise<void> {
  if (speaker !== null) {
    await page.keyboard.type(speaker.toLowerCase());
    await page.keyboard.press('Tab');
    await page.locator('.iv-capture .iv-speaker', { hasText: speaker }).waitFor();
  }
  await page.keyboard.type(text);
  await page.keyboard.press(enter);
  await page.locator('.iv-line-text').getByText(text, { exact: true }).waitFor();
}

/** Somebody, now this one and then that; the presenter, who is the first, asks no questions. */
function speakerOf(kind: Kind, turn: number): string | null {
  const speakers = kind === 'question' ? people.slice(1) : people;
  return speakers[turn % speakers.length] ?? null;
}

async function capturePhase(page: Page, method: Method, index: number): Promise<Captured[]> {
  const phase = method.phases[index];
  if (!phase?.takesNotes || phase.isPrivate) return [];
  await tabTo(page, words.capture.label);
  const captured: Captured[] = [];
  for (const [at, kind] of kindsToWrite(phase).entries()) {
    const speaker = method.mode === 'solo' ? null : speakerOf(kind, index + at);
    const text = `${words.kinds[kind]} in fase ${String(index + 1)}`;
    const isReply = kind === 'answer' && phase.captures.includes('question');
    if (at > 0) await page.keyboard.press('Alt+ArrowDown');
    await capture(page, speaker, text, isReply ? 'Alt+Enter' : 'Enter');
    const bullet = `${isReply ? '    ' : ''}- ${speaker === null ? '' : `**${speaker}** `}${text}`;
    captured.push({ phase: index + 1, bullet, kind });
  }
  return captured;
}

async function markFirst(page: Page, { legend }: Phase): Promise<void> {
  const warm = words.line.marks.warm;
  await tabTo(page, legend ? words.line.markMeans(warm, legend.warm) : warm, 'Shift+Tab');
  await page.keyboard.press('Space');
  await page.locator('.iv-mark[aria-pressed="true"]').filter({ visible: true }).first().waitFor();
}

async function walk(page: Page, method: Method): Promise<Captured[]> {
  const captured: Captured[] = [];
  for (const [index, phase] of method.phases.entries()) {
    await page.locator('.iv-phase-number', { hasText: String(index + 1) }).waitFor();
    captured.push(...(await capturePhase(page, method, index)));
    if (phase.marks) await markFirst(page, phase);
    if (index < method.phases.length - 1) await runByName(page, words.commands.next);
  }
  return captured;
}

async function finish(page: Page, method: Method): Promise<void> {
  await runByName(page, words.commands.finish);
  const [first = ''] = people;
  const takeAway = method.mode === 'solo' ? words.finish.takeAwayMine : words.finish.takeAwayOf(first);
  await expect.poll(() => focusName(page)).toBe(takeAway);
  await page.keyboard.type('Eerst stil zijn.');
  await tabTo(page, words.finish.action);
  await page.keyboard.type('Bel terug');
  await page.keyboard.press('Control+Enter');
  await page.getByText(words.panel.done).waitFor();
}

/** The lines with an id that stand under each `##` heading of a note, ids reduced to their kind. */
function linesUnderHeadings(body: string): Map<string, string[]> {
  const sections = body.split(/^## /m).slice(1);
  return new Map(
    sections.map((section) => {
      const [heading = '', ...lines] = section.split('\n');
      const ours = lines.filter((line) => line.includes(' ^iv-'));
      return [heading, ours.map((line) => line.replace(/(\^iv-[a-z]).{5}$/, '$1'))];
    }),
  );
}

const letters: Record<string, string> = {
  question: 'q',
  answer: 'a',
  view: 'v',
  hypothesis: 'h',
  association: 's',
  advice: 'd',
  insight: 'i',
  fact: 'f',
  note: 'n',
  rewording: 'r',
};

function expectedLines(method: Method, captured: readonly Captured[]): [string, string[]][] {
  const marked = (line: Captured, phase: Phase | undefined): string =>
    line.kind === 'question' && isMarked(method, line, phase) ? ' 🔥' : '';
  return method.phases.map((phase, index) => [
    `${String(index + 1)}. ${phase.title}`,
    captured
      .filter((line) => line.phase === index + 1)
      .map((line) => `${line.bullet}${marked(line, phase)} ^iv-${letters[line.kind] ?? ''}`),
  ]);
}

/** A question is marked in its own phase, or in the next one where that phase marks earlier questions. */
function isMarked(method: Method, line: Captured, phase: Phase | undefined): boolean {
  const next = method.phases[line.phase];
  return phase?.marks === true || (next?.marks === true && !next.captures.includes('question'));
}

for (const id of [
  'incidentmethode',
  'vijfstappen',
  'socratisch',
  'roddelmethode',
  'balint-nl',
  'alact',
  'gibbs',
]) {
  test(`${id}, from first to last phase without a mouse`, async () => {
    const method = await methodAsPassed(id);
    const workbench = await startWorkbench({ time, files: { 'Noord.md': groupNote } });
    onTestFinished(() => workbench.close());
    const { page } = workbench;

    await start(workbench, method);
    const captured = await walk(page, method);
    await finish(page, method);

    const [path = ''] = (await workbench.list()).filter((one) => one.startsWith('Intervisie/Sessies/'));
    await expect.poll(() => workbench.read(path)).toContain('status: afgerond');
    const { properties, body } = splitNote(await workbench.read(path));
    const minutes = method.phases.map((phase) => phase.minutes);
    expect(parse(properties.join('\n'))).toMatchObject({
      type: 'intervisie/session',
      status: 'afgerond',
      methode: id,
      fase: method.phases.length,
      plan: minutes,
      ...(method.mode === 'group' ? { deelnemers: people, inbrenger: 'MB' } : {}),
    });
    const sections = [...linesUnderHeadings(body)];
    expect(sections.slice(0, method.phases.length)).toEqual(expectedLines(method, captured));
    const closing =
      method.mode === 'group' ? ['- **MB** Eerst stil zijn. ^iv-i'] : ['- Eerst stil zijn. ^iv-i'];
    expect(sections.slice(method.phases.length)).toEqual([
      ['Wat we meenemen', closing],
      ['Acties', ['- [ ] Bel terug ➕ 2026-11-21 ^iv-x']],
      ['Evaluatie', []],
      ['Tijd', []],
    ]);
    expect(body).toContain('> [!question] Hoe blijf ik in gesprek?');
    expect(await workbench.log()).toEqual([]);
  });
}

const vaults = [
  { lang: 'nl', texts: nl.session, folder: 'Intervisie/Sessies/', done: 'afgerond', first: 0 },
  { lang: 'en', texts: en.session, folder: 'Intervisie/Sessions/', done: 'done', first: 6 },
] as const;

/** All of them run in `features/session/allMethods`; here, in a browser on a folder, every twelfth, another in each language. */
for (const { lang, texts, folder, done, first } of vaults) {
  test.concurrent(
    `built-in methods run one after the other from start to finish, in ${lang}`,
    async ({ onTestFinished: afterwards, expect: expectHere }) => {
      const names = await readdir(`templates/${lang}/methods`);
      const group = groupNote.replace('leden', lang === 'nl' ? 'leden' : 'members');
      const workbench = await startWorkbench({ lang, time, files: { 'Noord.md': group } });
      afterwards(() => workbench.close());
      expectHere(names).toHaveLength(37);

      for (const name of names.sort().filter((_, at) => at % 12 === first)) {
        const method = await methodFrom(name.replace('.md', ''), lang);
        const phases = phasesFor(method, people.length);
        await runMethod(workbench, method, { phases, texts });
        const path = `${folder}2026-11-21 ${fileName(method.title, '')}.md`;
        await expectHere.poll(() => workbench.read(path), { interval: 20 }).toContain(`status: ${done}`);
        const { body } = splitNote(await workbench.read(path));
        const { takeAways, actions, evaluation, time: spent } = noteWords[lang];
        expectHere(body.split('\n').filter((line) => line.startsWith('## '))).toEqual([
          ...phases.map((phase, index) => phaseHeading(index, phase)),
          ...[takeAways, actions, evaluation, spent].map((title) => `## ${title}`),
        ]);
      }
      expectHere(await workbench.log()).toEqual([]);
    },
    120_000,
  );
}

test('P23: a phase that is for oneself asks for no lines', async () => {
  const { page, log } = await openSession({ method: 'balintgroep', phase: 5 });
  await page.getByText(nl.silence.forYourself.onPaper('MB')).waitFor();
  expect(await captureField(page).count()).toBe(0);
  expect(await page.getByText(words.panel.noLines).count()).toBe(0);
  expect(await log()).toEqual([]);
});
