import { expect, test } from 'vitest';

import { placesFor } from '@/features/actions/actionPlaces';
import { putAction } from '@/features/actions/putAction';
import { nl } from '@/i18n/nl';
import { vaultContext, type VaultContext } from '../../support/vaultContext';

const casus = '---\ntype: intervisie/casus\n---\n\n## Situatie\n';
const daily = '# Vandaag\n\nTekst.\n\n# Morgen\n';
const files = { 'C/Stil.md': casus, 'Dag.md': daily };
const action = { text: 'Bel terug', owner: 'MB', due: '', place: '', casus: '' };
const line = '- [ ] **MB** Bel terug ➕ 2026-11-25 ^iv-x00000';

const put = (
  { context }: VaultContext,
  open: string | null,
  about: Partial<typeof action> = {},
): Promise<boolean> => {
  const places = placesFor(context, open === null ? null : { path: open, cursor: 0 });
  return putAction(context, places, { ...action, ...about });
};

test('goes into the open note, in the part in which the cursor stands', async () => {
  const vault = vaultContext(files);
  expect(await put(vault, 'Dag.md')).toBe(true);
  expect(vault.notes.get('Dag.md')).toBe(`# Vandaag\n\nTekst.\n\n${line}\n\n# Morgen\n`);
});

test('names the casus where it stands elsewhere', async () => {
  const vault = vaultContext(files);
  await put(vault, 'Dag.md', { casus: 'C/Stil.md' });
  expect(vault.notes.get('Dag.md')).toContain('Bel terug [[Stil]] ➕');
});

test('does not name the casus in its own note', async () => {
  const vault = vaultContext(files);
  await put(vault, 'Dag.md', { place: 'C/Stil.md', casus: 'C/Stil.md' });
  expect(vault.notes.get('C/Stil.md')).toBe(`${casus}\n## Acties\n\n${line}\n`);
  expect(vault.notes.get('Dag.md')).toBe(daily);
});

test('goes into the newest note of ours when none is open', async () => {
  const vault = vaultContext(files);
  await put(vault, null);
  expect(vault.notes.get('C/Stil.md')).toContain(line);
});

test('has initials that cannot break the line', async () => {
  const vault = vaultContext(files);
  await put(vault, 'Dag.md', { owner: ' **Marieke de Boer** ' });
  expect(vault.notes.get('Dag.md')).toContain('- [ ] **Marieke de B** Bel terug');
});

test.each([
  ['without words', { text: ' ' }, 'Dag.md', nl.actions.textMissing],
  ['with a day that cannot be read', { due: 'ooit' }, 'Dag.md', nl.actions.dueUnknown],
  ['for a note that is gone', {}, 'Weg.md', nl.common.refusals['note-gone']],
])('%s is not written, and the user reads why', async (_, about, open, reason) => {
  const vault = vaultContext(files);
  expect(await put(vault, open, about)).toBe(false);
  expect(vault.said).toEqual([reason]);
  expect(Object.fromEntries(vault.notes)).toEqual(files);
});

test('says what is missing in a vault without any note of ours', async () => {
  const vault = vaultContext({});
  expect(await put(vault, null)).toBe(false);
  expect(vault.said).toEqual([nl.actions.placeMissing]);
});
