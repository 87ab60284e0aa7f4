import { expect, test } from 'vitest';

import { makeCasus, type CasusValues } from '@/features/casus/makeCasus';
import { vaultContext, type VaultContext } from '../../support/vaultContext';

const group = '---\ntype: intervisie/group\n---\n';
const casus = (about: Partial<CasusValues> = {}): CasusValues => ({
  template: 'full',
  title: 'Stil',
  question: '',
  themes: '',
  group: '',
  ...about,
});

/** Makes a casus in `map` and gives the text of the note that is new. */
async function made({ context, notes }: VaultContext, about: Partial<CasusValues> = {}): Promise<string> {
  const before = new Set(notes.keys());
  await makeCasus(context, 'map', casus(about));
  return [...notes].find(([path]) => !before.has(path))?.[1] ?? '';
}

test('never takes the name of a note that is there', async () => {
  const vault = vaultContext({ 'map/Stil.md': 'van mij' });
  await made(vault);
  expect([...vault.notes.keys()]).toEqual(['map/Stil.md', 'map/Stil 2.md']);
  expect(vault.notes.get('map/Stil.md')).toBe('van mij');
});

test('links to a known group, however its name was typed', async () => {
  const vault = vaultContext({ 'Groepen/Intervisiegroep Noord.md': group });
  expect(await made(vault, { group: ' intervisiegroep noord ' })).toContain(
    'groep: "[[Intervisiegroep Noord]]"',
  );
});

test('links to a group that may still come', async () => {
  expect(await made(vaultContext({}), { group: 'Zuid [oud]' })).toMatch(/groep: "\[\[Zuid\s+oud\]\]"/);
});

test('reads themes with commas between them', async () => {
  expect(await made(vaultContext({}), { themes: 'stilte, #ouders' })).toContain('themas: [stilte, ouders]');
});

test.each([
  ['dilemma', '## De twee kanten'],
  ['relation', '## Tussen ons'],
  ['a template that is no more', '## Mijn aandeel'],
])('takes the template that was chosen: %s', async (template, heading) => {
  expect(await made(vaultContext({}), { template })).toContain(heading);
});

test('takes a built-in template when the own one is no longer set', async () => {
  expect(await made(vaultContext({}), { template: 'own' })).toContain('## Mijn aandeel');
});
