import { expect, test } from 'vitest';

import { whenIndexed } from '@/features/session/whenIndexed';
import { nl } from '@/i18n/nl';
import { vaultContext } from '../../support/vaultContext';

test('a form that is asked for while the notes are being read opens once they have been, and says so meanwhile', async () => {
  const vault = vaultContext({});
  let opened = 0;
  whenIndexed(vault.context, () => (opened += 1));
  expect([opened, vault.said]).toEqual([0, [nl.opening.notReady]]);
  vault.write('Noord.md', '---\ntype: intervisie/group\n---\n');
  await Promise.resolve();
  vault.write('Zuid.md', '---\ntype: intervisie/group\n---\n');
  expect(opened).toBe(1);
});

test('a form opens at once when the notes have been read', () => {
  const { context, said } = vaultContext({ 'Noord.md': '' });
  let opened = 0;
  whenIndexed(context, () => (opened += 1));
  expect([opened, said]).toEqual([1, []]);
});
