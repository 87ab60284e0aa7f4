import { describe, expect, test } from 'vitest';

import { makeReflection } from '@/features/reflection/makeReflection';
import { emptyReflection, type ReflectionValues } from '@/features/reflection/reflectionValues';
import { nl } from '@/i18n/nl';
import { vaultContext, type VaultContext } from '../../support/vaultContext';

const session = '---\ntype: intervisie/session\ncasus: "[[Stil]]"\n---\n';
const casus = '---\ntype: intervisie/casus\n---\n';
const files = { 'S/2026-11-20 Stil.md': session, 'C/Stil.md': casus };

const reflection = (about: Partial<ReflectionValues> = {}): ReflectionValues => ({
  ...emptyReflection,
  ...about,
});

async function made(
  about: Partial<ReflectionValues>,
): Promise<VaultContext & { path: string | null; text: string }> {
  const vault = vaultContext(files);
  const path = await makeReflection(vault.context, reflection(about));
  return Object.assign(vault, { path, text: vault.notes.get(path ?? '') ?? '' });
}

/** The same on a session of a group that meets again on 19 December. */
async function madeInGroup(
  about: Partial<ReflectionValues>,
): Promise<VaultContext & { path: string | null }> {
  const session = '---\ntype: intervisie/session\ngroep: "[[Noord]]"\n---\n';
  const group = '---\ntype: intervisie/group\nvolgende-bijeenkomst: 2026-12-19\n---\n';
  const vault = vaultContext({ 'S/a.md': session, 'G/Noord.md': group });
  const path = await makeReflection(vault.context, reflection({ about: 'S/a.md', ...about }));
  return Object.assign(vault, { path });
}

describe('a reflection', () => {
  test('on a session links to it and to its casus', async () => {
    const { text, path } = await made({ about: 'S/2026-11-20 Stil.md' });
    expect(text).toContain('sessie: "[[2026-11-20 Stil]]"\ncasus: "[[Stil]]"\n');
    expect(path).toBe('Intervisie/Reflecties/2026-11-25 Reflectie op Stil.md');
  });

  test('on a casus links to the casus only', async () => {
    const { text } = await made({ about: 'C/Stil.md' });
    expect(text).toContain('sessie:\ncasus: "[[Stil]]"\n');
  });

  test('on a note that is gone by now links to nothing, and keeps what was typed', async () => {
    const { text } = await made({ about: 'C/Weg.md', insight: 'Ik vulde de stilte.' });
    expect(text).toContain('sessie:\ncasus:\n');
    expect(text).toContain('Ik vulde de stilte.');
  });

  test('says nothing of what was typed in its name, nor in a notice', async () => {
    const typed = {
      insight: 'geheim',
      takeAlong: 'geheim',
      plan: 'geheim',
      sign: 'geheim',
      themes: 'geheim',
    };
    const { path, said } = await made(typed);
    expect(path).toBe('Intervisie/Reflecties/2026-11-25 Reflectie.md');
    expect(said.join()).not.toContain('geheim');
  });

  test('makes an action of what one will do, due on a day in words', async () => {
    const { text } = await made({ plan: 'Bel terug', due: 'over twee weken' });
    expect(text).toContain('- [ ] **MB** Bel terug ➕ 2026-11-25 📅 2026-12-09 ^iv-x00000');
  });

  test('makes an action that is due before the next meeting of the group', async () => {
    const { notes, path } = await madeInGroup({ plan: 'Bel terug', due: 'voor de volgende bijeenkomst' });
    expect(notes.get(path ?? '')).toContain('Bel terug ➕ 2026-11-25 📅 2026-12-19 ^iv-x00000');
  });

  test('without a group is not made before its next meeting, and the user reads why', async () => {
    const { path, said } = await made({ plan: 'Bel terug', due: 'voor de volgende bijeenkomst' });
    expect([path, said]).toEqual([null, [nl.actions.dueNoGroup]]);
  });

  test.each([
    ['a day that cannot be read', { plan: 'Bel terug', due: 'ooit' }, nl.actions.dueUnknown],
    ['a day without an action', { due: 'morgen' }, nl.reflection.planMissing],
  ])('with %s is not made, and the user reads why', async (_, about, reason) => {
    const { path, said, notes } = await made(about);
    expect(path).toBeNull();
    expect(said).toEqual([reason]);
    expect(notes.size).toBe(2);
  });
});
