import { expect, test } from 'vitest';

import { edit } from '@/domain/text/changes';
import { move, remove, step } from '@/features/session/acts';
import { methodOf, textUnderWay } from '../../../support/underWay';
import { gone, lateVault, type LateVault } from './lateVault';

const method = methodOf([['Vragen', 'captures:: question'], ['Slot']]);
const files = { 'a.md': textUnderWay(method), 'b.md': textUnderWay(method) };

const shown = ({ root }: LateVault): (string | null)[] =>
  [...root().querySelectorAll('.iv-line-text')].map(({ textContent }) => textContent);

/** The first session, in which a line was added that is on its way when the second is shown. */
async function leftWhileWriting(): Promise<LateVault> {
  const vault = await lateVault(method, files);
  vault.hold();
  vault.type('Van a');
  vault.press('Enter');
  await expect.poll(vault.waiting).toBe(1);
  await vault.store.show('b.md');
  await expect.poll(() => vault.session().path).toBe('b.md');
  return vault;
}

test('words that could not be written wait in their own session, not in the one that is shown by then', async () => {
  const vault = await leftWhileWriting();
  vault.type('Van b');
  vault.answer(gone);
  await expect.poll(() => vault.drafts.load('capture:a.md')).toBe('Van a');
  expect([vault.field().value, vault.drafts.load('capture:b.md')]).toEqual(['Van b', 'Van b']);
  expect([vault.text('a.md'), vault.text('b.md')]).toEqual([files['a.md'], files['b.md']]);

  await vault.store.show('a.md');
  await expect.poll(() => vault.field().value).toBe('Van a');
});

test('a line that is still on its way is written to its own session, and shown in no other', async () => {
  const vault = await leftWhileWriting();
  await expect.poll(() => shown(vault)).toEqual([]);
  vault.release();
  await expect.poll(() => vault.text('a.md')).toContain('- Van a ^iv-q');
  expect(vault.text('b.md')).toBe(files['b.md']);
});

test('a line whose turn comes when another session is shown already goes to its own', async () => {
  const vault = await lateVault(method, files);
  vault.hold();
  vault.type('Eerste');
  vault.press('Enter');
  vault.type('Tweede');
  vault.press('Enter');
  await vault.store.show('b.md');
  vault.release();
  await expect.poll(() => vault.text('a.md')).toMatch(/- Eerste \^iv-q\w{5}\n- Tweede \^iv-q/);
  expect(vault.text('b.md')).toBe(files['b.md']);
  expect(vault.said).toEqual([]);
});

test('what came to a session after it was left is not taken back from the other', async () => {
  const vault = await leftWhileWriting();
  vault.release();
  await expect.poll(() => vault.text('a.md')).toContain('- Van a ^iv-q');
  expect(vault.store.canUndo.value).toBe(false);
});

test('who comes back while words are on their way sees them among the lines, and not in the field as well', async () => {
  const vault = await leftWhileWriting();
  await vault.store.show('a.md');
  await expect.poll(() => shown(vault)).toEqual(['Van a']);
  expect(vault.field().value).toBe('');
  vault.release();
  await expect.poll(() => vault.text('a.md')).toContain('- Van a ^iv-q');
  expect(vault.text('a.md').match(/Van a/g)).toHaveLength(1);
  await expect.poll(() => vault.drafts.load('capture:a.md')).toBeNull();
});

test('what is pressed and waits its turn is done in the session that was shown, also when another is by then', async () => {
  const line = '\n- **AK** Eerste? ^iv-qaaaaa\n';
  const withLine = files['a.md'].replace('## 1. Vragen\n', `## 1. Vragen\n${line}`);
  const vault = await lateVault(method, { 'a.md': withLine, 'b.md': withLine });
  vault.hold();
  const { store } = vault;
  void remove(store, vault.session(), 'iv-qaaaaa');
  void store.undo();
  void move(store, vault.session(), 'iv-qaaaaa', 1);
  const last = step(store, 1);
  await store.show('b.md');
  vault.release();
  await last;
  expect(vault.text('b.md')).toBe(withLine);
  expect(vault.text('a.md')).toContain('fase: 2');
  expect(vault.text('a.md')).toMatch(/## 2\. Slot\n\n- \*\*AK\*\* Eerste\? \^iv-qaaaaa/);
  expect([vault.said, store.canUndo.value]).toEqual([[], false]);
});

test('what is done to a session from a form that stayed open is taken back by no undo in the one that is shown', async () => {
  const vault = await lateVault(method, files);
  const { store } = vault;
  const a = vault.session();
  await store.show('b.md');
  await step(store, 1);
  await store.change(
    (note) => edit({ from: note.text.length, to: note.text.length, insert: 'Na' }),
    () => () => edit(),
    a,
  );
  expect(vault.text('a.md')).toBe(`${files['a.md']}Na`);
  await store.undo();
  expect(vault.text('b.md')).toContain('fase: 1');
  expect(store.canUndo.value).toBe(false);
});
