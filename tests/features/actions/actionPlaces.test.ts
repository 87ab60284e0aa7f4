import { expect, test } from 'vitest';

import { placesOnceKnown } from '@/features/actions/actionPlaces';
import { vaultContext } from '../../support/vaultContext';

const casus = '---\ntype: intervisie/casus\n---\n';

test('the places of a form that was opened before the index was ready are there once it is, and stay as they are', () => {
  const vault = vaultContext({});
  const places = placesOnceKnown(vault.context, null);
  const shown = (): string[] => places().choices.map(({ path }) => path);
  expect(shown()).toEqual([]);
  vault.write('C/Stil.md', casus);
  expect(shown()).toEqual(['C/Stil.md']);
  vault.write('C/Zwijgen.md', casus);
  expect(shown()).toEqual(['C/Stil.md']);
});
