import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';

import { nl } from '@/i18n/nl';
import { editorText, openNote } from './steps/editor';
import { openSession } from './steps/openSession';
import {
  captureField,
  captureLine,
  groupNote,
  lineRow,
  phaseShown,
  sessionNote,
  sessionPath,
} from './steps/session';
import { startWorkbench, type Workbench } from './support/workbench';

const words = nl.session;
const lines = [['- **MB** Het ging mis. ^iv-faaaa1']];
const withinASecond = { timeout: 1500 };

/** The bytes and times of every file of the vault and of the plugin's own folder, by path. */
async function state({ vaultDir, list }: Workbench): Promise<Record<string, string>> {
  const own = (await readdir(join(vaultDir, '.obsidian/plugins/intervisie'))).map(
    (name) => `.obsidian/plugins/intervisie/${name}`,
  );
  const states = [...(await list()), ...own].map(async (path): Promise<[string, string]> => {
    const file = join(vaultDir, path);
    return [path, `${String((await stat(file)).mtimeMs)} ${await readFile(file, 'utf8')}`];
  });
  return Object.fromEntries(await Promise.all(states));
}

test('P16: a line written by another program shows in the panel, and stays when a line is captured', async () => {
  const { page, write, read, log } = await openSession({ lines });
  const outside = sessionNote({ lines: [[...(lines[0] ?? []), '- **JV** Van buiten. ^iv-fbbbb2']] });
  await write(sessionPath, outside);
  await lineRow(page, 'Van buiten.').waitFor(withinASecond);

  await captureLine(page, 'AK', 'Van binnen.');

  const note = await read(sessionPath);
  expect(note.replace(/- \*\*AK\*\* Van binnen\. \^iv-f.{5}\n/, '')).toBe(outside);
  expect(await log()).toEqual([]);
});

test('what is typed in the editor shows in the panel, and the other way round', async () => {
  const { page, read } = await openSession({ lines });
  await openNote(page, sessionPath, '^iv-faaaa1');
  await page.keyboard.insertText('\n- **RS** Met de hand. ^iv-fcccc3');
  await lineRow(page, 'Met de hand.').waitFor(withinASecond);

  await captureLine(page, 'AK', 'In het paneel.');
  await expect.poll(() => editorText(page), withinASecond).toContain('- **AK** In het paneel. ^iv-f');
  await expect.poll(async () => (await read(sessionPath)) === (await editorText(page))).toBe(true);
});

test('the panel follows a note that is renamed in Obsidian', async () => {
  const { page, read, list } = await openSession({ lines });
  const path = 'Intervisie/Sessies/Anders genoemd.md';
  await page.evaluate(
    `window.app.fileManager.renameFile(window.app.vault.getFileByPath(${JSON.stringify(sessionPath)}), ${JSON.stringify(path)})`,
  );
  await captureLine(page, 'AK', 'Na het hernoemen.');
  await expect.poll(() => read(path)).toContain('Na het hernoemen.');
  expect(await list()).toEqual([path]);
});

const departures: Record<string, (dir: string) => Promise<unknown>> = {
  renamed: (dir) => rename(join(dir, sessionPath), join(dir, 'Intervisie/Sessies/Anders.md')),
  moved: (dir) => rename(join(dir, sessionPath), join(dir, 'Verplaatst.md')),
  deleted: (dir) => rm(join(dir, sessionPath)),
};

for (const place of ['in the editor', 'closed']) {
  test.each(Object.entries(departures))(
    `P5: a note that is %s outside is not made again, and goes on when it is back, with the note ${place}`,
    async (_name, leave) => {
      const workbench = await openSession({ lines });
      const { page, vaultDir, write, list, read } = workbench;
      if (place === 'in the editor') await openNote(page, sessionPath);
      await leave(vaultDir);

      await page.getByText(words.panel.gone).waitFor();
      await expect(workbench.run('intervisie:next-phase')).rejects.toThrow('did not run');
      expect(await list()).not.toContain(sessionPath);
      for (const path of await list()) expect(await read(path)).toBe(sessionNote({ lines }));

      await write(sessionPath, sessionNote({ lines }));
      await phaseShown(page, 1);
      expect(await workbench.log()).toEqual([]);
    },
  );
}

test('P3: a session whose properties break is left alone, and goes on once they are mended', async () => {
  const workbench = await openSession({ lines });
  const { page, write, read } = workbench;
  await captureField(page).fill('een halve zin');
  const broken = sessionNote({ lines }).replace('inbrenger: MB', 'inbrenger: [MB');
  await write(sessionPath, broken);

  await page.getByText(words.panel.unreadable).waitFor();
  await expect(workbench.run('intervisie:next-phase')).rejects.toThrow('did not run');
  expect(await read(sessionPath)).toBe(broken);

  await write(sessionPath, sessionNote({ lines }));
  await phaseShown(page, 1);
  await expect.poll(() => captureField(page).inputValue()).toBe('een halve zin');
  expect(await workbench.log()).toEqual([]);
});

test('P14: damaged settings are told of, and kept until the user changes one', async () => {
  const folder = '.obsidian/plugins/intervisie';
  const damaged = '{"language": "nl", ';
  const workbench = await startWorkbench({ files: { [`${folder}/data.json`]: damaged } });
  onTestFinished(() => workbench.close());
  const { page, read } = workbench;
  await page.locator('.notice', { hasText: nl.settings.damaged }).waitFor();
  expect(await read(`${folder}/data.json`)).toBe(damaged);

  await workbench.run('app:open-settings');
  await page.locator('.vertical-tab-nav-item', { hasText: 'Intervisie' }).click();
  await page.getByPlaceholder(nl.settings.initialsPlaceholder).fill('AK');
  await page.keyboard.press('Tab');

  await expect.poll(() => read(`${folder}/data.json`)).toContain('"initials": "AK"');
  expect(await read(`${folder}/data.damaged.json`)).toBe(damaged);
});

const broughtIn = ['', sessionNote({ lines }), groupNote, '---\ntype: intervisie/casus\n---\n', 'gewoon\n'];

/** Writes notes as a sync brings them in, empty ones and ones that bear our types; gives their texts by path. */
async function bringIn(dir: string, folder: string, count: number): Promise<Record<string, string>> {
  await mkdir(join(dir, folder), { recursive: true });
  const texts: Record<string, string> = {};
  for (let at = 0; at < count; at += 1) {
    const text = broughtIn[at % broughtIn.length] ?? '';
    texts[`${folder}/${String(at)}.md`] = text;
    await writeFile(join(dir, folder, `${String(at)}.md`), text);
  }
  return texts;
}

const areKnown = (count: number): string => `window.app.vault.getMarkdownFiles().length === ${String(count)}`;

test('P1: five hundred notes that come in from outside are read and never written', async () => {
  const workbench = await openSession({ lines });
  const { vaultDir, read } = workbench;
  const running = await bringIn(vaultDir, 'Terwijl het draait', 250);
  await workbench.page.waitForFunction(areKnown(251));
  const [starting] = await Promise.all([bringIn(vaultDir, 'Bij het begin', 250), workbench.reopen()]);
  await workbench.page.waitForFunction(areKnown(501));
  const before = await state(workbench);

  await workbench.page.clock.runFor(5000);

  for (const [path, text] of Object.entries({ ...running, ...starting })) expect(await read(path)).toBe(text);
  expect(await read(sessionPath)).toBe(sessionNote({ lines }));
  expect(await state(workbench)).toEqual(before);
  expect(await workbench.log()).toEqual([]);
});

test('P6: a panel that nobody touches for a night writes nothing', async () => {
  const workbench = await openSession({ lines });
  await openNote(workbench.page, sessionPath);
  const before = await state(workbench);
  for (let hour = 0; hour < 12; hour += 1) await workbench.page.clock.fastForward('01:00:00');
  await workbench.page.locator('.iv-timer.is-over').waitFor();
  expect(await state(workbench)).toEqual(before);
  expect(await workbench.log()).toEqual([]);
});

test('P10: a session forgotten overnight can be closed with the time at which it ended', async () => {
  const forgotten = sessionNote({ phase: 5, clock: 'fase-eindigt: 2026-11-21T21:02:00+01:00' });
  const morning = new Date('2026-11-22T09:00:00+01:00');
  const workbench = await startWorkbench({ time: morning, files: { [sessionPath]: forgotten } });
  onTestFinished(() => workbench.close());
  const { page, read } = workbench;
  await workbench.run('intervisie:open-session-panel');
  await page.getByRole('button', { name: words.panel.resume }).click();
  await phaseShown(page, 5);

  await workbench.run('intervisie:finish-session');
  await page.getByText(words.finish.endForgotten).waitFor();
  await page.locator('.modal').getByRole('button', { name: words.finish.submit, exact: true }).click();

  await page.getByText(words.panel.done).waitFor();
  const note = await read(sessionPath);
  expect(note).toContain('\nstatus: afgerond\n');
  expect(note).toContain('\neinde: 2026-11-21T21:02:00\n');
  expect(note).toContain('\n| 5. Keuze en afronding | 10 | 10 |\n');
  expect(await workbench.log()).toEqual([]);
});
