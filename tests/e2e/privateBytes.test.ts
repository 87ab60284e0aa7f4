import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';

import { nl } from '@/i18n/nl';
import { openNote } from './steps/editor';
import { formHasFocus, runByName } from './steps/keyboard';
import { openSession } from './steps/openSession';
import { sessionNote, sessionPath } from './steps/session';
import type { Workbench } from './support/workbench';

const settings = '.obsidian/plugins/intervisie/data.json';
const casusPath = 'Intervisie/Casussen/Stil aan de keukentafel.md';
const copyPath = 'Intervisie/Gedeeld/Stil aan de keukentafel.md';

/** Planted each in its own place; none of these words stands anywhere else. */
const secrets = {
  outcome: 'Kwartelnest',
  part: 'Zwaluwstaart',
  item: 'Eidereend',
  comment: 'Roerdomp',
  reflection: 'Wielewaal',
  key: 'Quintijn',
  name: 'Zuleika',
};

const casus = `---
type: intervisie/casus
status: klaar
vraag: Hoe blijf ik in gesprek als zij dichtklapt?
---

## Situatie

Toen belde Zuleika mij. %% ${secrets.comment} %%

- Ik bleef zitten.
- ${secrets.item} #prive

## Gevoelens en gedachten #prive

${secrets.part}

> [!afloop]- Afloop, nog niet vertellen
> ${secrets.outcome}
`;

/** A Balint group in its last phase, which is private. */
const session = sessionNote({
  method: 'balintgroep',
  phase: 5,
  clock: 'fase-eindigt: 2026-11-21T20:07:00+01:00',
}).replace('inbrenger: MB', 'casus: "[[Stil aan de keukentafel]]"\ninbrenger: MB');

const files = { [casusPath]: casus, [sessionPath]: session, [settings]: '{ "initials": "MB" }' };

/** What anyone may see over a shoulder or on a shared screen: notices, the title, the status bar and what is suggested. */
const places = '.notice, .status-bar, .suggestion-item, datalist option, select option, title';

/** Keeps, from now on, every text that shows in one of those places. */
async function watch(page: Page): Promise<void> {
  await page.evaluate(`(() => {
    const seen = new Set();
    const look = () => {
      for (const element of document.querySelectorAll(${JSON.stringify(places)}))
        seen.add((element.value ?? '') + element.textContent);
    };
    new MutationObserver(look).observe(document, { subtree: true, childList: true, characterData: true });
    look();
    window.seenInOpen = () => [...seen];
  })()`);
}

/** The texts that showed since. */
const seenOn = (page: Page): Promise<string[]> => page.evaluate<string[]>('window.seenInOpen()');

async function prepareAndCheck({ page, run }: Workbench): Promise<void> {
  await openNote(page, casusPath, 'Situatie');
  await run('intervisie:prepare-casus');
  await page.locator('[data-type="intervisie-preparation"]').first().waitFor();
  await openNote(page, casusPath, 'Situatie');
  await run('intervisie:check-traceability');
  await page.locator('.iv-trace-check').waitFor();
}

async function share({ page, list }: Workbench): Promise<void> {
  await openNote(page, casusPath, 'Situatie');
  await runByName(page, nl.share.title);
  await page.locator('.iv-share').waitFor();
  await formHasFocus(page);
  await page.keyboard.press('Control+Enter');
  await expect.poll(list).toContain(copyPath);
}

/** Writes a private line, opens the room screen on it, and finishes. Gives all that the room's window held. */
async function hold({ page, context, run, read }: Workbench): Promise<string> {
  await run('intervisie:open-session-panel');
  const field = page.getByLabel(nl.silence.forYourself.label, { exact: true });
  await field.fill(secrets.reflection);
  await field.press('Enter');
  await page.getByText(nl.silence.forYourself.added).waitFor();
  const opened = context.waitForEvent('page');
  await run('intervisie:open-room-screen');
  const room = await opened;
  await room.locator('.iv-room-clock').waitFor();
  const held = `${await room.content()} ${await room.title()} ${room.url()}`;
  await room.close();
  await runByName(page, nl.session.commands.finish);
  await page.locator('.iv-form').waitFor();
  await formHasFocus(page);
  await page.keyboard.press('Control+Enter');
  await expect.poll(() => read(sessionPath)).toContain('status: afgerond');
  await page.locator('.modal').waitFor({ state: 'detached' });
  return held;
}

/** What the forms offer while one types in them. */
async function lookForOffers({ page, run }: Workbench): Promise<void> {
  for (const form of ['new-casus', 'start-session', 'new-reflection']) {
    await run(`intervisie:${form}`);
    await page.locator('.modal').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('.modal').waitFor({ state: 'detached' });
  }
}

test('P23: nothing private is in a notice, name, title, suggestion, log, status bar, setting or the room', async () => {
  const workbench = await openSession({ phase: 5 }, { files });
  const { page, read, list, context } = workbench;
  const logged: string[] = [];
  context.on('console', (message) => logged.push(message.text()));
  await watch(page);
  await page.evaluate("console.debug('heard')");
  await page.evaluate(
    `window.app.saveLocalStorage('intervisie-pseudonyms', [{ name: '${secrets.key}', pseudonym: 'de buurman' }])`,
  );

  await prepareAndCheck(workbench);
  await share(workbench);
  const room = await hold(workbench);
  await lookForOffers(workbench);

  const seen = await seenOn(page);
  const names = await list();
  const reflection = names.find((path) => path.includes('/Reflecties/')) ?? '';
  const open = [
    ...seen,
    ...logged,
    ...names,
    room,
    await read(settings),
    await read(copyPath),
    await read(sessionPath),
  ];
  const found = Object.entries(secrets).filter(([, secret]) =>
    open.join('\n').toLowerCase().includes(secret.toLowerCase()),
  );
  expect(found).toEqual([]);

  expect(seen).toEqual(expect.arrayContaining([nl.share.done.note, `Intervisie: ${nl.share.title}`]));
  expect(logged).toContain('heard');
  expect(room).toContain('iv-room-phase');
  expect(await read(reflection)).toContain(secrets.reflection);
  expect(await read(casusPath)).toContain(secrets.outcome);
  expect(await workbench.log()).toEqual([]);
});
