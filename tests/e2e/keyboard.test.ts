import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';

import { en } from '@/i18n/en';
import { nl } from '@/i18n/nl';
import { focusName, runByName } from './steps/keyboard';
import { openSession } from './steps/openSession';
import { captureField, lineRow, sessionPath } from './steps/session';
import type { Workbench } from './support/workbench';

const asked = [
  '- **AK** Wat maakte dat je stil werd? ^iv-qaaaaa',
  '    - **MB** Ik wilde haar niet voor het blok zetten. ^iv-abbbbb',
  '- **RS** Wie was er nog meer? ^iv-qccccc',
];

const heard = (page: Page): Promise<string | null> =>
  page.locator('.iv-panel > [role="status"]').textContent();

/** The session's note without its ids, which are different each time. */
const written = async ({ read }: Workbench): Promise<string> =>
  (await read(sessionPath)).replaceAll(/ \^iv-\w{6}/g, '');

/** Puts a text on the clipboard and pastes it. */
async function paste({ page, context }: Workbench, text: string): Promise<void> {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate((words) => navigator.clipboard.writeText(words), text);
  await page.keyboard.press('Control+v');
}

describe('without a mouse', () => {
  test('a note-taker writes along, marks, edits, moves, undoes and goes on', async () => {
    const workbench = await openSession({ phase: 2, lines: [[], asked] });
    const { page } = workbench;
    const { keyboard } = page;
    await captureField(page).focus();
    await keyboard.type('r');
    await keyboard.press('Tab');
    await keyboard.press('Alt+1');
    await keyboard.type('Hoe laat was het?');
    await keyboard.press('Enter');
    await expect.poll(() => heard(page)).toBe('RS, vraag, toegevoegd.');
    await keyboard.type('Half acht.');
    await keyboard.press('Alt+Enter');
    await lineRow(page, 'Half acht.').waitFor();
    await keyboard.press('ArrowUp');
    await keyboard.press('ArrowUp');
    await expect.poll(() => focusName(page)).toContain('Hoe laat was het?');
    await keyboard.press('e');
    await keyboard.press('End');
    await keyboard.type(' Ongeveer?');
    await keyboard.press('Enter');
    await lineRow(page, 'Hoe laat was het? Ongeveer?').waitFor();
    await expect.poll(() => focusName(page)).toContain('Ongeveer?');
    await keyboard.press('ArrowUp');
    await expect.poll(() => focusName(page)).toContain('Wie was er nog meer?');
    await keyboard.press('m');
    await keyboard.press('4');
    await expect.poll(() => heard(page)).toBe('RS, vraag, verplaatst.');
    await expect.poll(() => focusName(page)).toContain('Hoe laat was het? Ongeveer?');
    await keyboard.press('n');
    await expect.poll(() => heard(page)).toContain('Fase 3 van 5: Beelden en kern.');
    await expect.poll(() => focusName(page)).toBe(nl.session.capture.label);
    expect(await written(workbench)).toContain(
      [
        '## 2. Feitenronde',
        '',
        '- **AK** Wat maakte dat je stil werd?',
        '    - **MB** Ik wilde haar niet voor het blok zetten.',
        '- **RS** Hoe laat was het? Ongeveer?',
        '    - **RS** Half acht.',
        '',
        '## 3. Beelden en kern',
        '',
        '## 4. Adviesronde',
        '',
        '- **RS** Wie was er nog meer?',
      ].join('\n'),
    );
  });

  test('a line that is removed comes back with U, to the byte', async () => {
    const workbench = await openSession({ phase: 2, lines: [[], asked] });
    const { page } = workbench;
    const before = await workbench.read(sessionPath);
    await captureField(page).focus();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Home');
    await page.keyboard.press('Delete');
    await expect.poll(() => workbench.read(sessionPath)).not.toContain('stil werd');
    await expect.poll(() => focusName(page)).toContain('Wie was er nog meer?');
    await page.keyboard.press('u');
    await expect.poll(() => workbench.read(sessionPath)).toBe(before);
  });
});

test('the lines of a chat become lines of those who said it, and one undo takes them back', async () => {
  const workbench = await openSession({ phase: 2, lines: [[], asked] });
  const { page } = workbench;
  const before = await workbench.read(sessionPath);
  await captureField(page).focus();
  await paste(
    workbench,
    '19:03:22 From Marieke Bos to Everyone: Wie?\n19:04:01 From Anna to Everyone:\n\tIk.',
  );
  await page.getByText(nl.keys.paste.several(2, 'MB 1, AK 1')).waitFor();
  await page.keyboard.press('Enter');
  await expect.poll(() => written(workbench)).toContain('\n- **MB** Wie?\n- **AK** Ik.\n');
  await page.keyboard.press('Alt+u');
  await expect.poll(() => workbench.read(sessionPath)).toBe(before);
});

test('in English, ? shows all keys from the empty field, and closes them again', async () => {
  const workbench = await openSession({ phase: 2, lines: [[], asked] }, { lang: 'en' });
  const { page } = workbench;
  const before = await workbench.read(sessionPath);
  const field = page.getByLabel(en.session.capture.label, { exact: true });
  await field.focus();
  await page.keyboard.press('?');
  await page.getByText(en.keys.title).waitFor();
  await page.keyboard.press('?');
  await page.getByText(en.keys.title).waitFor({ state: 'detached' });
  await expect.poll(() => focusName(page)).toBe(en.session.capture.label);
  await runByName(page, en.keys.command);
  await page.getByText(en.keys.groups.lines, { exact: true }).waitFor();
  await page.keyboard.press('Escape');
  await page.getByText(en.keys.title).waitFor({ state: 'detached' });
  expect(await workbench.read(sessionPath)).toBe(before);
  expect(await workbench.log()).toEqual([]);
});

test('a phone with its keyboard open still shows the phase, the time, the people, the field and the way on', async () => {
  const { page } = await openSession(
    { phase: 2, lines: [[], asked] },
    { viewport: { width: 360, height: 380 }, context: { hasTouch: true, isMobile: true } },
  );
  await captureField(page).tap();
  const shown = page.locator(
    '.iv-phase-title, .iv-clock, .iv-person:first-of-type, .iv-capture-text, .iv-add, .iv-forward, .iv-controls .iv-icon-button',
  );
  for (const part of await shown.all()) {
    const box = await part.boundingBox();
    const at = await part.evaluate((one) => {
      const { left, top, width, height } = one.getBoundingClientRect();
      return one.contains(document.elementFromPoint(left + width / 2, top + height / 2));
    });
    expect({ part: await part.getAttribute('class'), at }).toMatchObject({ at: true });
    const isButton = await part.evaluate((one) => one.matches('button'));
    expect(isButton ? Math.min(box?.width ?? 0, box?.height ?? 0) : 44).toBeGreaterThanOrEqual(44);
  }
});
