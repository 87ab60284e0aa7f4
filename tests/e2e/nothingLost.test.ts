import type { Page } from 'playwright-core';
import { expect, onTestFinished, test } from 'vitest';

import { nl } from '@/i18n/nl';
import { editorText, openNote } from './steps/editor';
import {
  captureField,
  captureLine,
  chooseForLine,
  lineRow,
  phaseShown,
  sessionNote,
  sessionPath,
  time,
  withoutClock,
  type SessionNoteOptions,
} from './steps/session';
import { openSession } from './steps/openSession';
import { startWorkbench, type Workbench } from './support/workbench';

const words = nl.session;

const fullLines = [
  ['- **MB** Het ging mis. ^iv-faaaa1', '- een regel van mijzelf'],
  ['- **AK** Wat maakte je stil? 🔥 ^iv-qaaaa2', '    - **MB** Ik schrok. ^iv-aaaaa3'],
  ['- **AK** Een oude afspraak. ⭐ ^iv-vaaaa4', '', 'Los daarvan: *schuin*.'],
  ['- **JV** Ik zou wachten. ^iv-daaaa5'],
  ['- **RS** Stilte mag. ^iv-iaaaa6'],
];

async function walkUpAndDown({ page, run }: Workbench): Promise<void> {
  for (const phase of [2, 3, 4, 5]) {
    await run('intervisie:next-phase');
    await phaseShown(page, phase);
  }
  for (const phase of [4, 3, 2, 1]) {
    await run('intervisie:previous-phase');
    await phaseShown(page, phase);
  }
}

for (const place of ['in the editor', 'closed']) {
  test(`P10: next and back twenty times leave the text as it was, with the note ${place}`, async () => {
    const workbench = await openSession({ lines: fullLines });
    const before = await workbench.read(sessionPath);
    if (place === 'in the editor') await openNote(workbench.page, sessionPath);

    for (let round = 0; round < 5; round += 1) await walkUpAndDown(workbench);

    await expect.poll(() => workbench.read(sessionPath)).toMatch(/^fase: 1$/m);
    expect(withoutClock(await workbench.read(sessionPath))).toBe(withoutClock(before));
    expect(await workbench.log()).toEqual([]);
  });
}

test('P2: typing without pause in the note loses no character while phases change', async () => {
  const workbench = await openSession({ lines: fullLines });
  const { page, run } = workbench;
  await openNote(page, sessionPath, '- een regel van mijzelf');
  const typed = Array.from({ length: 40 }, (_, at) => ` woord${String(at)}`).join('');
  let isTyping = true;
  const changePhases = async (): Promise<void> => {
    for (let times = 0; isTyping || times < 100; times += 1)
      await run(times % 2 === 0 ? 'intervisie:next-phase' : 'intervisie:previous-phase');
  };

  await Promise.all([
    page.keyboard.type(typed, { delay: 3 }).finally(() => {
      isTyping = false;
    }),
    changePhases(),
  ]);

  const expected = withoutClock(
    sessionNote({ lines: fullLines }).replace('van mijzelf', `van mijzelf${typed}`),
  );
  expect(withoutClock(await editorText(page))).toBe(expected);
  await expect.poll(async () => withoutClock(await workbench.read(sessionPath))).toBe(expected);
  await expect.poll(async () => (await workbench.read(sessionPath)) === (await editorText(page))).toBe(true);
  expect(await workbench.log()).toEqual([]);
}, 180_000);

/** Keeps the page so busy that keys wait for the next frame, and scrolls the note by a little at each of them. */
const scrollAtEachKey = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const note = document.querySelector('.workspace-leaf.mod-active .markdown-source-view');
    let by = 3;
    document.addEventListener('keypress', () => note?.scrollBy(0, (by = -by)));
    const fillFrame = (): void => {
      const end = performance.now() + 30;
      while (performance.now() < end);
      window.requestAnimationFrame(fillFrame);
    };
    window.requestAnimationFrame(fillFrame);
  });

test('P2: what is typed stands in order, also where the note scrolls at that moment', async () => {
  const path = 'Lang.md';
  const filling = 'regel\n'.repeat(80);
  const workbench = await startWorkbench({ files: { [path]: `${filling}begin\n${filling}` } });
  onTestFinished(() => workbench.close());
  await openNote(workbench.page, path, 'begin');
  await scrollAtEachKey(workbench.page);
  const typed = ' abcdefghijklmnopqrstuvwxyz'.repeat(4);

  await workbench.page.keyboard.type(typed);

  expect(await editorText(workbench.page)).toBe(`${filling}begin${typed}\n${filling}`);
});

/** Numbers below `limit` that look random and are the same on every run. */
function seeded(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * limit);
  };
}

/** What the panel should show: phase from 0, seconds left in each phase, and whether time runs. */
interface Model {
  phase: number;
  left: number[];
  runs: boolean;
  lines: string[];
}

const clockFace = (seconds: number): string => {
  const whole = Math.abs(seconds);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${seconds < 0 ? '+' : ''}${two(Math.floor(whole / 60))}:${two(whole % 60)}`;
};

async function act(workbench: Workbench, model: Model, which: number): Promise<void> {
  const { page, run } = workbench;
  if (which === 0 && model.phase < 4) {
    await run('intervisie:next-phase');
    model.phase += 1;
    model.runs = true;
  } else if (which === 1 && model.phase > 0) {
    await run('intervisie:previous-phase');
    model.phase -= 1;
    model.runs = true;
  } else if (which === 2) {
    await run('intervisie:pause-session');
    model.runs = !model.runs;
  } else if (which === 3) {
    await run('intervisie:add-one-minute');
    model.left[model.phase] = (model.left[model.phase] ?? 0) + 60;
  } else {
    const text = `Regel ${String(model.lines.length + 1)}`;
    await captureLine(page, 'AK', text);
    model.lines.push(text);
  }
  await isShown(workbench, model);
}

/** The panel shows the phase, whether time runs, and the time left to the second. */
async function isShown(workbench: Workbench, model: Model): Promise<void> {
  await phaseShown(workbench.page, model.phase + 1);
  const paused = workbench.page.locator('.iv-timer.is-paused');
  await expect.poll(() => paused.count()).toBe(model.runs ? 0 : 1);
  await expect.poll(() => timeShown(workbench)).toBe(clockFace(model.left[model.phase] ?? 0));
}

async function timeShown(workbench: Workbench): Promise<string> {
  return (await workbench.page.locator('.iv-clock').innerText()).trim();
}

test('P21: a session killed at ten moments goes on at the same phase and second, with every line', async () => {
  const workbench = await openSession({});
  const random = seeded(20_261_121);
  const model: Model = { phase: 0, left: [300, 900, 900, 900, 600], runs: true, lines: [] };
  let now = time.getTime();
  await workbench.context.clock.setFixedTime(now);
  model.left[0] = (Date.parse('2026-11-21T20:07:00+01:00') - now) / 1000;

  for (let kill = 0; kill < 10; kill += 1) {
    const seconds = 1 + random(90);
    now += seconds * 1000;
    await workbench.context.clock.setFixedTime(now);
    if (model.runs) model.left[model.phase] = (model.left[model.phase] ?? 0) - seconds;
    await act(workbench, model, random(6));

    await workbench.reopen();

    await workbench.run(model.runs ? 'intervisie:open-session-panel' : 'intervisie:resume-session');
    await isShown(workbench, model);
    const note = await workbench.read(sessionPath);
    for (const line of model.lines) expect(note).toContain(`- **AK** ${line} ^iv-`);
  }
  expect(await workbench.log()).toEqual([]);
});

test('P21: what was typed and not added is there again after a crash', async () => {
  const workbench = await openSession({});
  await captureField(workbench.page).fill('nog niet klaar met');
  await workbench.reopen();
  await workbench.run('intervisie:open-session-panel');
  await expect.poll(() => captureField(workbench.page).inputValue()).toBe('nog niet klaar met');
});

const forms = [
  { command: 'new-casus', field: nl.casus.title },
  { command: 'start-session', field: words.start.question },
  { command: 'finish-session', field: words.finish.takeAwayOf('AK') },
  { command: 'new-reflection', field: nl.reflection.insight },
  { command: 'add-action', field: nl.actions.text },
];

const waysOut: Record<string, (workbench: Workbench) => Promise<unknown>> = {
  Escape: ({ page }) => page.keyboard.press('Escape'),
  'a click outside': ({ page }) => page.locator('.modal-bg').click({ position: { x: 5, y: 5 } }),
  'a reload': (workbench) => workbench.reopen().then(() => workbench.run('intervisie:open-session-panel')),
};

test.each(Object.entries(waysOut))('P8: %s keeps what was typed in each form', async (_way, leave) => {
  const workbench = await openSession({});
  for (const { command, field } of forms) {
    await workbench.run(`intervisie:${command}`);
    await workbench.page.getByLabel(field, { exact: true }).fill(`getypt bij ${command}`);
    await leave(workbench);
    await workbench.page.locator('.modal').waitFor({ state: 'detached' });
    await phaseShown(workbench.page, 1);
  }
  for (const { command, field } of forms) {
    await workbench.run(`intervisie:${command}`);
    const kept = await workbench.page.getByLabel(field, { exact: true }).inputValue();
    expect(kept).toBe(`getypt bij ${command}`);
    await workbench.page.keyboard.press('Escape');
  }
  expect(await workbench.log()).toEqual([]);
});

const marking = [
  '- **AK** Wat zag je? ^iv-qaaaa1',
  '- **AK** Wat zag je? ^iv-qaaaa2',
  '- **AK** Wat zag je? ^iv-qaaaa3',
];

const socratic = (lines: string[][]): SessionNoteOptions => ({
  method: 'socratisch',
  phase: 3,
  clock: 'fase-eindigt: 2026-11-21T20:17:00+01:00',
  lines,
});

const edits: Record<string, { act: (workbench: Workbench) => Promise<unknown>; becomes: string }> = {
  marked: {
    act: ({ page }) => lineRow(page, 'Wat zag je?').nth(1).getByLabel(words.line.marks.cold).click(),
    becomes: '- **AK** Wat zag je? 🧊 ^iv-qaaaa2\n',
  },
  edited: {
    act: async ({ page }) => {
      await chooseForLine(lineRow(page, 'Wat zag je?').nth(1), words.line.edit);
      await page.getByLabel(words.line.editLabel).fill('Wat hoorde je?');
      await page.keyboard.press('Enter');
    },
    becomes: '- **AK** Wat hoorde je? ^iv-qaaaa2\n',
  },
  removed: {
    act: ({ page }) => chooseForLine(lineRow(page, 'Wat zag je?').nth(1), words.line.remove),
    becomes: '',
  },
};

test.each(Object.entries(edits))(
  'P4: of equal lines only the one that is %s changes, and undo restores the bytes',
  async (_name, { act: change, becomes }) => {
    const workbench = await openSession(socratic([[], marking]));
    const before = await workbench.read(sessionPath);
    const after = before.replace(`${marking[1] ?? ''}\n`, becomes);

    await change(workbench);
    await expect.poll(() => workbench.read(sessionPath)).toBe(after);

    await workbench.page.getByRole('button', { name: words.panel.undo }).click();
    await expect.poll(() => workbench.read(sessionPath)).toBe(before);
    expect(await workbench.log()).toEqual([]);
  },
);

test('P4: a line that stands twice with one id is left alone, and the panel says so', async () => {
  const twice = '- **AK** Wat zag je? ^iv-qaaaa1';
  const workbench = await openSession(socratic([[], [twice, twice]]));
  const before = await workbench.read(sessionPath);
  await lineRow(workbench.page, 'Wat zag je?').nth(1).getByLabel(words.line.marks.warm).click();
  await workbench.page.locator('.notice', { hasText: nl.common.refusals['line-changed'] }).waitFor();
  expect(await workbench.read(sessionPath)).toBe(before);
});

const undoable: Record<string, (workbench: Workbench) => Promise<unknown>> = {
  adding: ({ page }) => captureLine(page, 'RS', 'Een nieuwe regel'),
  moving: ({ page }) =>
    chooseForLine(lineRow(page, 'Wat maakte je stil?'), words.line.moveTo('4. Adviesronde')),
  choosing: ({ page }) => chooseForLine(lineRow(page, 'Wat maakte je stil?'), words.line.chosen),
};

for (const place of ['in the editor', 'closed']) {
  test.each(Object.entries(undoable))(
    `P20: undo after %s restores the bytes, with the note ${place}`,
    async (_name, change) => {
      const workbench = await openSession({ lines: fullLines, phase: 2 });
      const before = await workbench.read(sessionPath);
      if (place === 'in the editor') await openNote(workbench.page, sessionPath);

      await change(workbench);
      await expect.poll(() => workbench.read(sessionPath)).not.toBe(before);
      await workbench.page.getByRole('button', { name: words.panel.undo }).click();

      await expect.poll(() => workbench.read(sessionPath)).toBe(before);
      expect(await workbench.log()).toEqual([]);
    },
  );
}
