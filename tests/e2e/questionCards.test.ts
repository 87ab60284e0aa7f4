import { expect, onTestFinished, test } from 'vitest';
import type { Page } from 'playwright-core';

import { en } from '@/i18n/en';
import { nl } from '@/i18n/nl';
import { startWorkbench, type Workbench } from './support/workbench';
import { lineRow, phaseShown, time } from './steps/session';

const socratic = ['The problem', 'Write questions', 'Warm, neutral, cold', 'Answer', 'Second round'];
const tenSteps = ['Casus', 'Vragen', 'Waarderen', 'Antwoorden', 'Aanvullend', 'Kern', 'Herdefiniëren'];

interface NoteOptions {
  method: string;
  titles: readonly string[];
  /** From 1. */
  phase: number;
  casus?: string;
  lines?: Readonly<Record<number, readonly string[]>>;
}

/** A session note of MB, who presents, AK and JV; `count` phases of ten minutes. */
function noteOf({ method, titles, phase, casus = '', lines = {} }: NoteOptions, count: number): string {
  const each = (value: number): string => `[${Array.from({ length: count }, () => value).join(', ')}]`;
  const sections = Array.from({ length: count }, (_, at) => {
    const written = lines[at + 1] ?? [];
    return [
      `## ${String(at + 1)}. ${titles[at] ?? 'Later'}`,
      '',
      ...written,
      ...(written.length > 0 ? [''] : []),
    ];
  });
  return `---
type: intervisie/session
status: running
date: 2026-11-21
start: 2026-11-21T20:00:00
method: ${method}
participants: [MB, AK, JV]
presenter: MB
phase: ${String(phase)}
phase-ends: 2026-11-21T20:10:00+01:00
plan: ${each(10)}
added: ${each(0)}
spent: ${each(0)}
${casus}---

> [!question] How do I stay in touch?

${sections.flat().join('\n')}
## Actions
`;
}

async function openNote(note: string, phase: number, lang: 'nl' | 'en', files = {}): Promise<Workbench> {
  const workbench = await startWorkbench({ lang, time, files: { 's.md': note, ...files } });
  onTestFinished(() => workbench.close());
  await workbench.run('intervisie:open-session-panel');
  await phaseShown(workbench.page, phase);
  return workbench;
}

/** Writes a line as whoever is the speaker. */
async function writeLine(page: Page, text: string): Promise<void> {
  await page.locator('.iv-capture-text:focus').waitFor();
  await page.keyboard.insertText(text);
  await page.keyboard.press('Enter');
  await lineRow(page, text).waitFor();
}

/** Goes on to a phase with a key, from where one writes along. */
async function onTo(page: Page, phase: number): Promise<void> {
  await page.locator('.iv-capture-text').press('Alt+n');
  await phaseShown(page, phase);
}

const plainIds = (text: string): string => text.replace(/(\^iv-[a-z])[0-9a-z]{5}/g, '$1_____');

test('questions are asked on places, marked by the presenter and answered from the warm ones, by keys', async () => {
  const note = noteOf({ method: 'socratisch', titles: socratic, phase: 2 }, 8);
  const { page, read, log } = await openNote(note, 2, 'en');
  const cards = en.cards;

  await page.getByRole('button', { name: cards.ask('AK', 3) }).press('Enter');
  await writeLine(page, 'What did you see?');
  await writeLine(page, 'What did you want?');
  await page.getByRole('button', { name: cards.ask('AK', 1) }).waitFor();
  await page.getByRole('button', { name: cards.ask('JV', 3) }).press('Enter');
  await writeLine(page, 'Who else was there?');

  await onTo(page, 3);
  await page.getByText(cards.marksBy('MB')).waitFor();
  await page.locator('.iv-capture-text').press('ArrowUp');
  await page.keyboard.press('1');
  await page.getByText(cards.marked(1, 3)).waitFor();
  await page.keyboard.press('Home');
  await page.keyboard.press('3');
  await page.getByText(cards.marked(2, 3)).waitFor();

  await onTo(page, 4);
  const first = page.locator('.iv-panel-scroll .iv-line-row').first();
  await first.getByText('Who else was there?', { exact: true }).waitFor();
  await first.getByRole('button', { name: cards.answerThis('Who else was there?') }).press('Enter');
  await writeLine(page, 'Her son.');
  await page.getByText(cards.answered(1, 3)).waitFor();

  expect(plainIds(await read('s.md'))).toContain(`## 2. Write questions

- **AK** What did you see? 🧊 ^iv-q_____
- **AK** What did you want? ^iv-q_____
- **JV** Who else was there? 🔥 ^iv-q_____
    - **MB** Her son. ^iv-a_____

## 3. Warm, neutral, cold
`);
  expect(await log()).toEqual([]);
});

test('advice that came too early is parked with a key and taken up in the phase for advice', async () => {
  const lines = { 5: ['- **AK** Heb je haar al gebeld? ^iv-q00001'] };
  const note = noteOf({ method: 'tienstappen', titles: tenSteps, phase: 5, lines }, 10);
  const { page, read } = await openNote(note, 5, 'nl');
  const words = nl.cards.parking;

  const field = page.locator('.iv-capture-text');
  await field.fill('Schrijf haar een brief.');
  await field.press('Alt+p');
  await page.locator('.iv-line-row', { hasText: words.sign }).waitFor();
  for (const phase of [6, 7, 8, 9]) await onTo(page, phase);
  await page.getByRole('button', { name: words.takeUpThis('Schrijf haar een brief.') }).press('Enter');
  await page.getByText(words.title).waitFor({ state: 'detached' });

  const moved = plainIds(await read('s.md'));
  expect(moved).toContain('## 5. Aanvullend\n\n- **AK** Heb je haar al gebeld? ^iv-q_____\n\n## 6');
  expect(moved).toContain('## 9. Later\n\n- Schrijf haar een brief. ^iv-d_____\n\n## 10');
});

test('the wording that is chosen becomes the next version of the question of the casus', async () => {
  const lines = { 6: ['- **AK** Ik wil dat zij mij aardig vindt. ^iv-v00001'] };
  const casus = 'casus: "[[Stil]]"\n';
  const note = noteOf({ method: 'tienstappen', titles: tenSteps, phase: 7, casus, lines }, 10);
  const stil =
    '---\ntype: intervisie/casus\nstatus: klaar\ndatum: 2026-11-15\nvraag: How do I stay in touch?\n---\n\nTekst.\n';
  const { page, read, run } = await openNote(note, 7, 'nl', { 'Stil.md': stil });
  const words = nl.cards.wording;

  await page.getByText(words.sentences(1)).press('Enter');
  await page
    .getByRole('button', { name: words.takeOverThis('Ik wil dat zij mij aardig vindt.') })
    .press('Enter');
  await page.locator('.iv-question', { hasText: 'Ik wil dat zij mij aardig vindt.' }).waitFor();
  await run('intervisie:finish-session');
  await page.locator('.modal').getByRole('button', { name: nl.session.finish.submit, exact: true }).click();
  await page.getByText(nl.session.panel.done).waitFor();

  await expect
    .poll(async () => plainIds(await read('Stil.md')))
    .toBe(
      `${stil.replace('klaar', 'besproken').replace('How do I stay in touch?', 'Ik wil dat zij mij aardig vindt.')}
## De vraag door de tijd

- **2026-11-15** How do I stay in touch? ^iv-r_____
- **2026-11-21** Ik wil dat zij mij aardig vindt. [[s]] ^iv-r_____
`,
    );
});
