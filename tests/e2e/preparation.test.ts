import { expect, onTestFinished, test } from 'vitest';

import { nl } from '@/i18n/nl';
import { editorText, openNote } from './steps/editor';
import { runByName, tabTo } from './steps/keyboard';
import { startWorkbench } from './support/workbench';

const path = 'Intervisie/Casussen/Stil.md';
const words = nl.preparation;
const oldOne = 'Hoe krijg ik mijn collega zover dat zij belt?';
const newOne = 'Wat maakt dat ik haar niet bel?';
const sentence = 'Gisteren zat ik aan tafel en zei zij niets.';

const casus = (question: string, situation: string): string =>
  `---
type: intervisie/casus
status: concept
datum: 2026-11-15
vraag: ${question} # zelf
---

## Situatie
%% Eén moment. %%
${situation}

## Wat ik van de groep wil

> [!afloop]- Afloop, nog niet vertellen
> Dat zij uiteindelijk wegliep.
`;

test('a casus is prepared beside its note, by keyboard, and its question reworded and taken back', async () => {
  const { page, read, log, close } = await startWorkbench({
    files: { [path]: casus(oldOne, '') },
    time: new Date('2026-11-21T20:02:00+01:00'),
  });
  onTestFinished(close);
  await openNote(page, path);
  await runByName(page, words.title);
  const moment = page.locator('.iv-need', { hasText: words.needs.of.moment.title });
  await moment.getByText(words.needs.of.moment.help).waitFor();

  await tabTo(page, words.parts.helpWith('Situatie'));
  await page.keyboard.press('Enter');
  await page.getByText(words.help.situation[0] ?? '').waitFor();
  await tabTo(page, words.parts.write);
  await page.keyboard.press('Enter');
  await page.locator('.cm-editor.cm-focused').waitFor();
  await page.keyboard.insertText(sentence);
  await moment.getByText(`“${sentence}”`).waitFor();
  await expect.poll(() => read(path)).toBe(casus(oldOne, sentence));

  await runByName(page, words.title);
  await tabTo(page, words.question.title);
  await page.keyboard.press('Control+a');
  await page.keyboard.insertText(newOne);
  await page.keyboard.press('Enter');
  const kept = `
## De vraag door de tijd

- **2026-11-15** ${oldOne} ^id
- **2026-11-21** ${newOne} ^id
`;
  await expect
    .poll(async () => (await read(path)).replace(/\^iv-r\w{5}/g, '^id'))
    .toBe(casus(newOne, sentence) + kept);
  await page.getByText(words.question.fine).waitFor();
  expect(await page.locator('.iv-preparation').textContent()).not.toContain('wegliep');

  await openNote(page, path, sentence);
  await page.keyboard.press('Control+z');
  await expect.poll(() => editorText(page)).toBe(casus(oldOne, sentence));
  expect(await log()).toEqual([]);
});
