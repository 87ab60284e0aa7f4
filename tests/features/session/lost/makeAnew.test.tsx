import { expect, test } from 'vitest';

import { methodOf, textUnderWay } from '../../../support/underWay';
import { gone, lateVault, type LateVault } from '../capture/lateVault';

const method = methodOf([['Vragen', 'captures:: question'], ['Slot']]);
const path = 'Sessies/Mei.md';

const panelOf = (): Promise<LateVault> => lateVault(method, { [path]: textUnderWay(method) });

/** Takes the note away, and makes it anew with the button. Gives where it is. */
async function makeAnew(vault: LateVault): Promise<string> {
  await vault.remove(path);
  const button = (): HTMLButtonElement | null => vault.root().querySelector('[role="alert"] .mod-cta');
  await expect.poll(button).not.toBeNull();
  button()?.click();
  await expect.poll(() => vault.root().querySelector('.iv-capture-text')).not.toBeNull();
  const { path: made } = vault.session();
  expect(made).not.toBe(path);
  return made;
}

test('what was being typed for a note that is gone goes on in the one that is made anew, and stays nowhere else', async () => {
  const vault = await panelOf();
  vault.type('Wat zag je');
  vault.drafts.save(`capture:${path}#private`, 'Voor mij');
  const made = await makeAnew(vault);
  expect(vault.field().value).toBe('Wat zag je');
  const kept = (at: string): unknown[] =>
    ['', '#private'].map((part) => vault.drafts.load(`capture:${at}${part}`));
  expect([kept(made), kept(path)]).toEqual([
    ['Wat zag je', 'Voor mij'],
    [null, null],
  ]);
  vault.type('Wat zag je?');
  expect([kept(made)[0], kept(path)[0]]).toEqual(['Wat zag je?', null]);
});

test('words that were on their way to the note that went come back in the new one', async () => {
  const vault = await panelOf();
  vault.hold();
  vault.type('Wat zag je?');
  vault.press('Enter');
  await expect.poll(vault.waiting).toBe(1);
  const made = await makeAnew(vault);
  vault.answer(gone);
  await expect.poll(() => vault.field().value).toBe('Wat zag je?');
  expect([made, path].map((at) => vault.drafts.load(`capture:${at}`))).toEqual(['Wat zag je?', null]);
});
