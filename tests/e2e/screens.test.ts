import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { Page } from 'playwright-core';

import { nl } from '@/i18n/nl';
import { axeFindings, sidewaysScroll } from './steps/axe';
import { openNote } from './steps/editor';
import { focusName } from './steps/keyboard';
import { openSession } from './steps/openSession';
import { groupNote, sessionNote, sessionPath, time, type SessionNoteOptions } from './steps/session';
import { startWorkbench, type Workbench } from './support/workbench';

const words = nl.session;
const casusPath = 'Intervisie/Casussen/Stil aan de keukentafel.md';

const files = {
  [casusPath]:
    '---\ntype: intervisie/casus\nstatus: klaar\ndatum: 2026-11-20\nvraag: Hoe blijf ik in gesprek als zij dichtklapt?\nthemas: [gesprek, grenzen]\ngroep: "[[Noord]]"\n---\n\n> [!question] Hoe blijf ik in gesprek als zij dichtklapt?\n\n## Wat er gebeurde\n\nIk vroeg naar de zoon.\n\n> [!note]- Hoe het afliep\n> Zij belde terug.\n',
  'Noord.md': groupNote,
  'Acties.md':
    '# Acties\n\n- [ ] **MB** Bel de moeder terug ➕ 2026-11-01 📅 2026-11-15 ^iv-xaaaa1\n- [ ] Lees het hoofdstuk ➕ 2026-11-01 📅 2026-11-25 ^iv-xaaaa2\n- [ ] **AK** Zonder datum ^iv-xaaaa3\n',
};

const lines = [
  ['- **MB** Het ging mis toen ik naar de zoon vroeg, en daarna werd het heel lang stil. ^iv-faaaa1'],
  [
    '- **AK** Wat maakte je stil? 🔥 ^iv-qaaaa2',
    '    - **MB** Ik schrok. ^iv-aaaaa3',
    '- **JV** Een_heel_lang_woord_zonder_spaties_dat_nergens_kan_breken_en_toch_past ⭐ ^iv-qaaaa4',
  ],
];

interface Screen {
  name: string;
  open: (workbench: Workbench) => Promise<unknown>;
  close?: (page: Page) => Promise<unknown>;
}

const escape = (page: Page): Promise<unknown> =>
  page.keyboard.press('Escape').then(() => page.locator('.modal').waitFor({ state: 'detached' }));

const form = (name: string, command: string, field: string): Screen => ({
  name,
  open: async ({ page, run }) => {
    await run(`intervisie:${command}`);
    await page.getByLabel(field, { exact: true }).waitFor();
  },
  close: escape,
});

/** Puts a session as it would stand there before the panel, which follows it. */
const session = (name: string, note: SessionNoteOptions, shown: string): Screen => ({
  name,
  open: async ({ page, run, write }) => {
    await run('intervisie:open-session-panel');
    await write(sessionPath, sessionNote({ lines, ...note }));
    await page.locator('.iv-panel').getByText(shown).first().waitFor();
  },
});

const startOne: Screen = {
  name: 'a session that has just been started',
  open: async ({ page, run }) => {
    await run('intervisie:start-session');
    await page.getByLabel(words.start.casus, { exact: true }).selectOption(casusPath);
    await page.getByRole('button', { name: words.start.submit, exact: true }).click();
    await expect.poll(() => focusName(page)).toBe(words.capture.label);
  },
};

const gone: Screen = {
  name: 'the session is gone',
  open: async ({ page, run, vaultDir }) => {
    await run('intervisie:open-session-panel');
    await rm(join(vaultDir, sessionPath));
    await page.getByText(words.panel.gone).waitFor();
  },
};

const openActions =
  (shown: string): Screen['open'] =>
  async ({ page, run }) => {
    await run('intervisie:open-actions');
    await page.getByText(shown).first().waitFor();
  };

const screens: Screen[] = [
  { name: 'the page at the start', open: async ({ page }) => page.locator('.workspace').waitFor() },
  {
    name: 'the empty panel',
    open: async ({ page, run }) => {
      await run('intervisie:open-session-panel');
      await page.getByText(words.panel.empty).waitFor();
    },
  },
  { name: 'a casus note', open: ({ page }) => openNote(page, casusPath) },
  {
    name: 'a casus note being read',
    open: async ({ page, run }) => {
      await openNote(page, casusPath);
      await run('markdown:toggle-preview');
      await page.locator('.markdown-preview-view').waitFor();
    },
    close: (page) => page.evaluate("window.app.commands.executeCommandById('markdown:toggle-preview')"),
  },
  form('new casus', 'new-casus', nl.casus.title),
  form('start session', 'start-session', words.start.question),
  form('new reflection', 'new-reflection', nl.reflection.insight),
  form('add action', 'add-action', nl.actions.text),
  { name: 'open actions', open: openActions('Bel de moeder terug') },
  {
    name: 'open actions, none',
    open: async (workbench) => {
      await workbench.write('Acties.md', '# Acties\n');
      await openActions(nl.actions.none)(workbench);
    },
  },
  startOne,
  session('questions', { phase: 2 }, 'Ik schrok.'),
  session('marking questions', { method: 'socratisch', phase: 3 }, words.panel.toWorkOn),
  session('paused', { phase: 2, status: 'gepauzeerd', clock: 'resttijd: 412' }, words.panel.paused),
  session('overtime', { phase: 2, clock: 'fase-eindigt: 2026-11-21T20:00:00+01:00' }, words.panel.overtime),
  form('finish session', 'finish-session', words.finish.takeAwayOf('AK')),
  session('done', { phase: 5, status: 'afgerond' }, words.panel.done),
  session('unreadable properties', { clock: 'fase-eindigt: [' }, words.panel.unreadable),
  session('an unknown method', { method: 'bestaat-niet' }, words.panel.noMethod('bestaat-niet')),
  gone,
  {
    name: 'settings',
    open: async ({ page, run }) => {
      await run('app:open-settings');
      await page.locator('.vertical-tab-nav-item', { hasText: 'Intervisie' }).click();
      await page.getByText(nl.settings.initials).waitFor();
    },
    close: escape,
  },
];

/** Layout follows the width and colour the theme, so two looks show all there is to see. */
const looks = [
  ['light', 'wide', { width: 1280, height: 800 }],
  ['dark', 'phone', { width: 390, height: 844 }],
] as const;

for (const [colorScheme, size, viewport] of looks) {
  test(`every screen can be used by everyone: ${colorScheme}, ${size}`, async () => {
    const context = { colorScheme, reducedMotion: 'reduce' as const, hasTouch: size === 'phone' };
    const workbench = await startWorkbench({ time, files, viewport, context });
    onTestFinished(() => workbench.close());
    const found: string[] = [];
    for (const { name, open, close } of screens) {
      await open(workbench);
      await workbench.page.mouse.move(1, viewport.height / 2);
      const wide = size === 'phone' ? await sidewaysScroll(workbench.page) : [];
      const axe = await axeFindings(workbench.page, []);
      const problems = [...axe, ...wide.map((one) => `scrolls: ${one}`)];
      found.push(...problems.map((problem) => `${name}: ${problem}`));
      await close?.(workbench.page);
    }
    expect(found).toEqual([]);
    expect(await workbench.log()).toEqual([]);
  });
}

/** What has the focus: its name, where it stands, and whether one can see that it has the focus. */
interface Stop {
  name: string;
  top: number;
  bottom: number;
  shows: boolean;
}

const stopHere = async (page: Page): Promise<Stop> => ({
  name: await focusName(page),
  ...(await page.evaluate(() => {
    const focused = document.activeElement;
    if (!(focused instanceof HTMLElement)) return { top: 0, bottom: 0, shows: false };
    const look = (): string => {
      const { outline, boxShadow, borderColor } = getComputedStyle(focused);
      return [outline, boxShadow, borderColor].join(' ');
    };
    const { top, bottom } = focused.getBoundingClientRect();
    const withFocus = look();
    focused.blur();
    const without = look();
    focused.focus();
    return { top, bottom, shows: withFocus !== without };
  })),
});

test('Tab goes through the whole panel from top to bottom, and shows where it is', async () => {
  const { page } = await openSession({ phase: 2, lines });
  const kinds = ['button:enabled', 'textarea', 'input', 'a[href]', 'summary', '[tabindex="0"]'];
  const controls = page.locator('.iv-panel').locator(kinds.map((kind) => `${kind}:visible`).join(', '));
  await controls.first().focus();
  const stops: Stop[] = [];
  while (stops.length < (await controls.count())) {
    stops.push(await stopHere(page));
    await page.keyboard.press('Tab');
  }
  expect(await page.evaluate("document.activeElement.closest('.iv-panel')")).toBe(null);
  expect(stops.length).toBeGreaterThan(10);
  expect(stops.filter(({ top }, at) => (stops[at + 1]?.bottom ?? Infinity) <= top)).toEqual([]);
  expect(stops.filter(({ shows }) => !shows)).toEqual([]);
});
