import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';

import { nl } from '@/i18n/nl';
import { heldSinceAudit, startAudit } from './steps/audit';
import { openNote } from './steps/editor';
import { openSession } from './steps/openSession';
import { captureLine, phaseShown, sessionNote, sessionPath } from './steps/session';
import type { Workbench } from './support/workbench';

const casusPath = 'Intervisie/Casussen/Stil aan de keukentafel.md';
const files = { [casusPath]: '---\ntype: intervisie/casus\n---\n\nIk vroeg naar de zoon.\n' };

const lines = [
  ['- **MB** Het ging mis. ^iv-faaaa1'],
  ['- **AK** Wat maakte je stil? 🔥 ^iv-qaaaa2', '    - **MB** Ik schrok. ^iv-aaaaa3'],
];

const enable = ({ page }: Workbench): Promise<unknown> =>
  page.evaluate("window.app.plugins.enablePlugin('intervisie')");

const disable = ({ page }: Workbench): Promise<unknown> =>
  page.evaluate("window.app.plugins.disablePlugin('intervisie')");

/** What can be seen of the plugin on the page. */
interface Traces {
  commands: number;
  elements: number;
  ribbon: number;
  styles: number;
}

const traces = ({ page }: Workbench): Promise<Traces> =>
  page.evaluate<Traces>(`({
    commands: Object.keys(window.app.commands.commands).filter((id) => id.startsWith('intervisie:')).length,
    elements: document.querySelectorAll('[class*="iv-"]').length,
    ribbon: document.querySelectorAll('.side-dock-actions [aria-label]').length,
    styles: [...document.querySelectorAll('style')].filter((el) => el.textContent.includes('.iv-panel')).length,
  })`);

test('a disabled plugin leaves nothing behind, and enabled again the panel is back', async () => {
  const workbench = await openSession({ lines });
  await disable(workbench);
  const without = await traces(workbench);
  expect(without).toMatchObject({ commands: 0, elements: 0, styles: 0 });
  await startAudit(workbench.page);

  await enable(workbench);
  await phaseShown(workbench.page, 1);
  await captureLine(workbench.page, 'AK', 'Nog een regel.');
  await workbench.run('intervisie:open-actions');
  await workbench.page.getByText(nl.actions.none).waitFor();
  expect((await heldSinceAudit(workbench.page)).length).toBeGreaterThan(5);

  await disable(workbench);
  expect(await heldSinceAudit(workbench.page)).toEqual([]);
  expect(await traces(workbench)).toEqual(without);
  expect(await workbench.log()).toEqual([]);
});

test('a plugin that is reloaded three times is there once', async () => {
  const workbench = await openSession({ lines });
  const before = await traces(workbench);
  for (let times = 0; times < 3; times += 1) {
    await disable(workbench);
    await enable(workbench);
    await phaseShown(workbench.page, 1);
  }
  expect(await traces(workbench)).toEqual(before);
  expect(await workbench.read(sessionPath)).toBe(sessionNote({ lines }));
  expect(await workbench.log()).toEqual([]);
});

test('a form that is open when the plugin goes closes and keeps what was typed', async () => {
  const workbench = await openSession({ lines });
  const field = workbench.page.getByLabel(nl.casus.title, { exact: true });
  await workbench.run('intervisie:new-casus');
  await field.fill('Half getypt');
  await disable(workbench);
  expect(await traces(workbench)).toMatchObject({ elements: 0 });
  await enable(workbench);
  await workbench.run('intervisie:new-casus');
  expect(await field.inputValue()).toBe('Half getypt');
});

test('P24: without the plugin the notes read well and their links work', async () => {
  const note = sessionNote({ lines }).replace('methode:', 'casus: "[[Stil aan de keukentafel]]"\nmethode:');
  const workbench = await openSession({ lines }, { files: { ...files, [sessionPath]: note } });
  await workbench.page.evaluate("window.app.plugins.disablePluginAndSave('intervisie')");
  await rm(join(workbench.vaultDir, '.obsidian/plugins/intervisie'), { recursive: true });

  const page = await workbench.reopen();
  await openNote(page, sessionPath);
  await workbench.run('markdown:toggle-preview');

  const reading = page.locator('.markdown-preview-view');
  await reading.getByText('Wat maakte je stil? 🔥').waitFor();
  expect(await reading.innerText()).not.toContain('^iv-');
  expect(await reading.locator('h2').allInnerTexts()).toEqual([
    '1. Casus en vraag',
    '2. Feitenronde',
    '3. Beelden en kern',
    '4. Adviesronde',
    '5. Keuze en afronding',
    'Wat we meenemen',
    'Acties',
    'Evaluatie',
    'Tijd',
  ]);
  const links = `Object.keys(window.app.metadataCache.resolvedLinks[${JSON.stringify(sessionPath)}])`;
  await expect.poll(() => page.evaluate(links)).toEqual([casusPath]);
  expect(await workbench.read(sessionPath)).toBe(note);
  expect(await workbench.log()).toEqual([]);
});
