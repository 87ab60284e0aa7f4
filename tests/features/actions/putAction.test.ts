import { describe, expect, test } from 'vitest';

import { emptyAction } from '@/features/actions/actionForm';
import { placesFor } from '@/features/actions/actionPlaces';
import { putAction } from '@/features/actions/putAction';
import { nl } from '@/i18n/nl';
import { vaultContext, type VaultContext } from '../../support/vaultContext';

const casus = '---\ntype: intervisie/casus\n---\n\n## Situatie\n';
const daily = '# Vandaag\n\nTekst.\n\n# Morgen\n';
const files = { 'C/Stil.md': casus, 'Dag.md': daily };
const action = { ...emptyAction, text: 'Bel terug', owner: 'MB' };
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

test('has its first step and buddy under it', async () => {
  const vault = vaultContext(files);
  await put(vault, 'Dag.md', { firstStep: 'nummer\nzoeken', buddy: ' JV ' });
  expect(vault.notes.get('Dag.md')).toBe(
    `# Vandaag\n\nTekst.\n\n${line}\n    - eerste-stap:: nummer zoeken\n    - maatje:: JV\n\n# Morgen\n`,
  );
});

describe('before the next meeting', () => {
  const due = 'voor de volgende bijeenkomst';
  const grouped = {
    'Noord.md': '---\ntype: intervisie/group\nvolgende-bijeenkomst: 2026-12-12\n---\n',
    'Oost.md': '---\ntype: intervisie/group\n---\n',
    'C/Stil.md': '---\ntype: intervisie/casus\ngroep: "[[Noord]]"\n---\n',
    'C/Druk.md': '---\ntype: intervisie/casus\ngroep: "[[Oost]]"\n---\n',
    'Dag.md': daily,
  };

  test('is the day of the meeting of the note’s group', async () => {
    const vault = vaultContext(grouped);
    await put(vault, null, { due, place: 'C/Stil.md' });
    expect(vault.notes.get('C/Stil.md')).toContain('Bel terug ➕ 2026-11-25 📅 2026-12-12 ^');
  });

  test('or of the group of the casus that was chosen', async () => {
    const vault = vaultContext(grouped);
    await put(vault, 'Dag.md', { due, casus: 'C/Stil.md' });
    expect(vault.notes.get('Dag.md')).toContain('Bel terug [[Stil]] ➕ 2026-11-25 📅 2026-12-12 ^');
  });

  test.each([
    ['no group', 'Dag.md', {}, nl.actions.dueNoGroup],
    ['no day for it', null, { place: 'C/Druk.md' }, nl.actions.dueNoMeeting],
  ])('is not written when there is %s, and the user reads why', async (_, open, about, reason) => {
    const vault = vaultContext(grouped);
    expect(await put(vault, open, { due, ...about })).toBe(false);
    expect(vault.said).toEqual([reason]);
    expect(Object.fromEntries(vault.notes)).toEqual(grouped);
  });
});
