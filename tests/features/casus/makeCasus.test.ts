import { expect, test } from 'vitest';

import { makeCasus, type CasusValues } from '@/features/casus/makeCasus';
import { vaultContext } from '../../support/vaultContext';

const group = '---\ntype: intervisie/group\n---\n';
const casus = (about: Partial<CasusValues> = {}): CasusValues => ({
  title: 'Stil',
  question: '',
  themes: '',
  group: '',
  ...about,
});

test('never takes the name of a note that is there', async () => {
  const { context, notes } = vaultContext({ 'map/Stil.md': 'van mij' });
  expect(await makeCasus(context, 'map', casus())).toBe('map/Stil 2.md');
  expect(notes.get('map/Stil.md')).toBe('van mij');
});

test('links to a known group, however its name was typed', async () => {
  const { context, notes } = vaultContext({ 'Groepen/Intervisiegroep Noord.md': group });
  const path = await makeCasus(context, 'map', casus({ group: ' intervisiegroep noord ' }));
  expect(notes.get(path)).toContain('groep: "[[Intervisiegroep Noord]]"');
});

test('links to a group that may still come', async () => {
  const { context, notes } = vaultContext({});
  const path = await makeCasus(context, 'map', casus({ group: 'Zuid [oud]' }));
  expect(notes.get(path)).toMatch(/groep: "\[\[Zuid\s+oud\]\]"/);
});

test('reads themes with commas between them', async () => {
  const { context, notes } = vaultContext({});
  const path = await makeCasus(context, 'map', casus({ themes: 'stilte, #ouders' }));
  expect(notes.get(path)).toContain('themas: [stilte, ouders]');
});
