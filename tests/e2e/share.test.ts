import { expect, onTestFinished, test } from 'vitest';

import { nl } from '@/i18n/nl';
import { openNote } from './steps/editor';
import { axeFindings } from './steps/axe';
import { runByName, tabTo } from './steps/keyboard';
import { time } from './steps/session';
import { startWorkbench } from './support/workbench';

const words = nl.share;
const path = 'Intervisie/Casussen/Stil bij Fatima.md';
const casus = `---
type: intervisie/casus
status: klaar
vraag: Hoe blijf ik in gesprek?
---

## Situatie

Toen riep [[Mensen/Fatima|Fatima]] mij. Daarna belde Bram.

- Ik bleef zitten. ^zitten
- Geheim in een regel. #prive

## Gevoelens en gedachten #prive

Geheim gevoel.

> [!afloop]- Afloop, nog niet vertellen
> Geheim einde.
`;

test('shares a casus as a note by keyboard, says what is left first, and undoes what it wrote in the casus', async () => {
  const workbench = await startWorkbench({ time, files: { [path]: casus } });
  onTestFinished(() => workbench.close());
  const { page, read, list, log } = workbench;
  await openNote(page, path, 'Situatie');

  await runByName(page, words.title);
  await tabTo(page, words.by('Bram'));
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Delete');
  await page.keyboard.press('Enter');
  expect(
    await axeFindings(page, ['label', 'aria-roles', 'color-contrast', 'scrollable-region-focusable']),
  ).toEqual([]);
  await page.keyboard.press('Control+Enter');
  await page.getByText(words.leftHint).waitFor();
  expect(await read(path)).toBe(casus);
  await page.keyboard.press('Shift+Tab');
  await tabTo(page, words.yes);
  await page.keyboard.press('Enter');

  const copy = 'Intervisie/Gedeeld/Stil bij persoon A.md';
  await expect.poll(list).toContain(copy);
  expect(await read(copy)).toBe(
    'Vraag: Hoe blijf ik in gesprek?\n\n## Situatie\n\nToen riep persoon A mij. Daarna belde Bram.\n\n- Ik bleef zitten.\n',
  );
  await expect
    .poll(() => read(path))
    .toMatch(
      /\n\n## Gedeeld\n\n- \*\*2026-11-21\*\* notitie: vraag, Situatie \[\[.*Stil bij persoon A\]\] \^iv-e[0-9a-z]{5}\n$/,
    );
  expect((await read(path)).startsWith(casus)).toBe(true);

  await page.locator('.view-header-title', { hasText: 'Stil bij persoon A' }).waitFor();
  await page.evaluate(`(() => {
    const { workspace } = window.app;
    const leaf = workspace.getLeavesOfType('markdown').find(({ view }) => view.file.path === ${JSON.stringify(path)});
    workspace.setActiveLeaf(leaf, { focus: true });
    leaf.view.editor.focus();
  })()`);
  await page.keyboard.press('Control+z');
  await expect.poll(() => read(path)).toBe(casus);
  expect(await log()).toEqual([]);
});
