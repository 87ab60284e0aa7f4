import type { Locator } from 'playwright-core';
import { afterEach, expect, test } from 'vitest';

import { nl } from '@/i18n/nl';
import { runByName } from './steps/keyboard';
import { startWorkbench, type Workbench } from './support/workbench';

let workbench: Workbench | null = null;

afterEach(async () => {
  await workbench?.close();
  workbench = null;
});

const files = {
  'Stil.md': '---\ntype: intervisie/casus\ndatum: 2026-03-01\n---\n\n## Situatie\n\nZe keek naar buiten.\n',
  'Avond.md': `---
type: intervisie/session
datum: 2026-03-08
casus: "[[Stil]]"
---

## Acties

- [ ] **MB** Bel de moeder terug ➕ 2026-03-08 ^iv-x4k2m9
    - **2026-04-12** deels: nog niet gesproken ^iv-l7d2k1
`,
  'Geheim.md': '---\ntype: intervisie/reflection\ncasus: "[[Stil]]"\nprive: true\n---\n\nIk schrok.\n',
};

test('a casus becomes a canvas of its own, from which one walks to what came of it', async () => {
  workbench = await startWorkbench({ files });
  const { page, read, log } = workbench;
  await page.evaluate(`app.workspace.openLinkText('Stil', '')`);
  await expect.poll(() => page.evaluate(`app.workspace.getActiveFile()?.path`)).toBe('Stil.md');
  await runByName(page, nl.graph.drawCasus);

  const card = (name: string): Locator => page.getByRole('group', { name });
  await card('Bestand: Avond').last().getByText('Bel de moeder terug').waitFor();
  expect(await page.locator('.canvas-node').count()).toBe(3);
  await card('Bestand: Stil').getByText('Ze keek naar buiten.').waitFor();
  const text = await read('Intervisie/Casussen/Stil.canvas');
  expect(text).not.toMatch(/Geheim|moeder|buiten/);
  const { nodes } = JSON.parse(text) as { nodes: { file: string; subpath?: string }[] };
  expect(nodes.map(({ file, subpath }) => `${file}${subpath ?? ''}`)).toEqual([
    'Stil.md',
    'Avond.md',
    'Avond.md#^iv-x4k2m9',
  ]);

  await page.locator('.canvas-wrapper:focus').waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect
    .poll(() =>
      card('Bestand: Avond')
        .first()
        .evaluate((el) => el.matches(':focus')),
    )
    .toBe(true);
  await page.keyboard.press('Enter');
  await expect.poll(() => page.evaluate(`app.workspace.getActiveFile()?.path`)).toBe('Avond.md');
  expect(await read('Intervisie/Casussen/Stil.canvas')).toBe(text);
  expect(await log()).toEqual([]);
});
