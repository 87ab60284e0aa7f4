import { fireEvent } from '@testing-library/preact';
import { expect, test } from 'vitest';

import type { Contribution } from '@/domain/contributions/contribution';
import { aContribution } from '../../../support/contributions';
import { methodOf, textUnderWay } from '../../../support/underWay';
import { gone, lateVault, type LateVault } from './lateVault';

const method = methodOf([['Vragen', 'captures:: question, note'], ['Slot']]);
const alone = '.iv-for-yourself textarea';

const panelOf = (text = textUnderWay(method), made = method): Promise<LateVault> =>
  lateVault(made, { 'a.md': text });

/** Waits until the panel shows the note under its new name. */
const renamed = async (vault: LateVault): Promise<void> => {
  await vault.rename('a.md', 'b.md');
  await expect.poll(() => vault.session().path).toBe('b.md');
};

test('what is being typed keeps its words, its caret and the focus when the note is renamed', async () => {
  const vault = await panelOf();
  vault.type('Wat zag je nog meer');
  const field = vault.field();
  field.setSelectionRange(3, 6);
  await renamed(vault);
  expect(vault.field()).toBe(field);
  expect([field.value, field.selectionStart, field.selectionEnd]).toEqual(['Wat zag je nog meer', 3, 6]);
  expect(document.activeElement).toBe(field);
  expect([vault.drafts.load('capture:b.md'), vault.drafts.load('capture:a.md')]).toEqual([
    'Wat zag je nog meer',
    'Wat zag je nog meer',
  ]);
});

test('what is typed between the rename and the panel showing it is not lost', async () => {
  const vault = await panelOf();
  vault.type('Wat zag');
  const moved = vault.rename('a.md', 'b.md');
  vault.type('Wat zag je');
  await moved;
  await expect.poll(() => vault.session().path).toBe('b.md');
  vault.type('Wat zag je?');
  expect(vault.drafts.load('capture:b.md')).toBe('Wat zag je?');
  vault.press('Enter');
  await expect.poll(() => vault.text('b.md')).toContain('- Wat zag je? ^iv-q');
});

test('the kind that was chosen stays', async () => {
  const vault = await panelOf();
  vault.type('Een aantekening');
  vault.press('2', { altKey: true, code: 'Digit2' });
  await renamed(vault);
  vault.press('Enter');
  await expect.poll(() => vault.text('b.md')).toContain('- Een aantekening ^iv-n');
});

test('words on their way that could not be written are in the field of the note under its new name', async () => {
  const vault = await panelOf();
  vault.hold();
  vault.type('Wat zag je?');
  vault.press('Enter');
  await expect.poll(vault.waiting).toBe(1);
  await renamed(vault);
  vault.answer(gone);
  await expect.poll(() => vault.field().value).toBe('Wat zag je?');
  expect(vault.drafts.load('capture:b.md')).toBe('Wat zag je?');
});

test('a harvest keeps its place', async () => {
  const made = methodOf([['A', 'notes:: no'], ['B'], ['C']]);
  const vault = await panelOf(textUnderWay(made, { at: 1 }), made);
  vault.type('Er was veel stilte', '.iv-harvest textarea');
  const field = vault.field('.iv-harvest textarea');
  await renamed(vault);
  expect(vault.field('.iv-harvest textarea')).toBe(field);
  expect([field.value, document.activeElement === field]).toEqual(['Er was veel stilte', true]);
  expect(vault.drafts.load('capture:b.md#1')).toBe('Er was veel stilte');
});

test('a silence that was ended before its time stays ended', async () => {
  const made = methodOf([['A', 'write-first:: yes', 'captures:: note'], ['B']]);
  const vault = await panelOf(textUnderWay(made), made);
  const end = vault.root().querySelector('.iv-write-first button');
  if (end) fireEvent.click(end);
  await expect.poll(() => vault.root().querySelector('.iv-write-first')).toBeNull();
  await renamed(vault);
  vault.type('Nu praten we');
  expect([end === null, vault.root().querySelector('.iv-write-first')]).toEqual([false, null]);
});

test('what one writes for oneself keeps its place, and its words never go to another session', async () => {
  const made = methodOf([['A'], ['B', 'private:: yes'], ['C']]);
  const text = textUnderWay(made, { at: 1, roles: {}, participants: [] });
  const kept: Contribution[] = [];
  const vault = await lateVault(
    made,
    { 'a.md': text, 'c.md': text },
    {
      forYourself: {
        add: async (path, words) => {
          kept.push(aContribution({ id: path, text: words }));
          return null;
        },
        takeBack: async () => false,
        read: async () => [],
      },
    },
  );
  const claim = vault.root().querySelector('.iv-on-paper button');
  if (claim) fireEvent.click(claim);
  await expect.poll(() => vault.root().querySelector(alone)).not.toBeNull();
  vault.type('Ik schrok', alone);
  const field = vault.field(alone);
  await renamed(vault);
  expect([vault.field(alone) === field, field.value]).toEqual([true, 'Ik schrok']);
  expect(document.activeElement).toBe(field);

  vault.press('Enter');
  await vault.store.show('c.md');
  await expect.poll(() => vault.drafts.load('capture:b.md#private')).toBe('Ik schrok');
  expect(kept.map(({ id }) => id)).toEqual(['b.md']);
  expect(vault.drafts.load('capture:c.md#private')).toBeNull();
  expect(vault.root().textContent).not.toContain('Ik schrok');
  expect(vault.said.join(' ')).not.toContain('schrok');
});
