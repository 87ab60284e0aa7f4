import { expect, test } from 'vitest';

import { nl } from '@/i18n/nl';
import { openSession } from './steps/openSession';
import { captureLine, lineRow, phaseShown } from './steps/session';

const manyFacts = Array.from(
  { length: 30 },
  (_, at) => `- **MB** Feit ${String(at)}. ^iv-f000${String(at + 10)}`,
);

test('brings a line that is added into sight, under all that stands there', async () => {
  const { page } = await openSession({ lines: [manyFacts] });
  const seen = page.locator('.iv-panel-scroll');
  expect(await seen.evaluate(({ scrollTop }) => scrollTop)).toBe(0);
  await captureLine(page, 'AK', 'Dit is de nieuwste.');
  const row = lineRow(page, 'Dit is de nieuwste.');
  await expect
    .poll(async () => {
      const [part, line] = [await seen.boundingBox(), await row.boundingBox()];
      return part && line && line.y >= part.y && line.y + line.height <= part.y + part.height;
    })
    .toBe(true);
});

test('begins at the top of the phase that comes', async () => {
  const { page } = await openSession({ lines: [manyFacts, manyFacts] });
  const seen = page.locator('.iv-panel-scroll');
  await seen.evaluate((part) => part.scrollTo({ top: part.scrollHeight }));
  await page.getByRole('button', { name: nl.session.panel.next }).click();
  await phaseShown(page, 2);
  await expect.poll(() => seen.evaluate(({ scrollTop }) => scrollTop)).toBe(0);
});
