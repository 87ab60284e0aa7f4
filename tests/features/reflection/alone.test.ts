import { describe, expect, test } from 'vitest';

import type { Context } from '@/context';
import { libraryOf } from '@/domain/methods/library';
import { parseMethod } from '@/domain/methods/parseMethod';
import { seedFrom } from '@/features/reflection/alone/aloneForm';
import { soloMethods } from '@/features/reflection/alone/soloMethods';
import { makeReflection } from '@/features/reflection/makeReflection';
import { firstReflection } from '@/features/reflection/reflectionForm';
import { endAlone, startAlone } from '@/features/session/start/startAlone';
import { builtInMethods } from '@/templates';
import { keptDrafts } from '../lookBack/keptDrafts';
import { vaultContext, type VaultContext } from '../../support/vaultContext';

const earlier = 'S/2026-11-20 Stil.md';
const files = {
  [earlier]: '---\ntype: intervisie/session\ndatum: 2026-11-20\ncasus: "[[Stil]]"\ngroep: "[[Noord]]"\n---\n',
  'C/Stil.md': '---\ntype: intervisie/casus\nvraag: Hoe blijf ik in gesprek?\ngroep: "[[Noord]]"\n---\n',
  'Noord.md': '---\ntype: intervisie/group\nleden: [MB, AK]\n---\n',
};

const library = libraryOf(
  builtInMethods.nl.flatMap((text) => parseMethod(text).method ?? []),
  [],
);

function vault(more: Record<string, string> = {}): VaultContext & { alone: Context } {
  const made = vaultContext({ ...files, ...more });
  const alone: Context = {
    ...made.context,
    drafts: keptDrafts(),
    methodLibrary: () => library,
    findMethod: (id) => library.methods.get(id),
  };
  return Object.assign(made, { alone });
}

describe('reflecting alone', () => {
  test('offers the models for one person, and the methods that begin at one', () => {
    const ids = soloMethods(vault().alone).map(({ id }) => id);
    expect(ids).toEqual(
      expect.arrayContaining(['gibbs', 'kolb', 'alact', 'driscoll', 'johns', 'rolfe', 'starr']),
    );
    expect(ids.slice(-2).sort()).toEqual(['kernkwadranten', 'utrecht']);
  });

  test('on a session leads to its casus as well', () => {
    const { alone } = vault();
    expect(seedFrom(alone, { about: earlier, method: 'gibbs' })).toEqual({
      method: 'gibbs',
      casus: 'C/Stil.md',
      session: earlier,
    });
    expect(seedFrom(alone, { about: 'C/Stil.md', method: 'gibbs' }).session).toBeNull();
    expect(seedFrom(alone, { about: '', method: 'gibbs' }).casus).toBeNull();
  });

  test('makes a session of one person, with its links and without the group', async () => {
    const { alone, notes } = vault();
    const path = await startAlone(alone, { method: 'kernkwadranten', casus: 'C/Stil.md', session: earlier });
    const note = notes.get(path ?? '') ?? '';
    expect(note).toContain('methode: kernkwadranten\n');
    expect(note).toContain('casus: "[[Stil]]"\n');
    expect(note).toContain('sessie: "[[2026-11-20 Stil]]"\n');
    expect(note).toContain('> [!question] Hoe blijf ik in gesprek?\n');
    expect(note).not.toContain('groep:');
    expect(note).not.toMatch(/deelnemers: \[\S/);
  });

  test('is known as such once, as it ends', async () => {
    const { alone } = vault();
    const path = (await startAlone(alone, { method: 'gibbs', casus: null, session: null })) ?? '';
    expect([endAlone(alone, path), endAlone(alone, path), endAlone(alone, earlier)]).toEqual([
      true,
      false,
      false,
    ]);
  });

  test('leads to a reflection with the model, and with what one said of its yield', async () => {
    const done = [
      '---\ntype: intervisie/session\nmethode: gibbs\nstatus: afgerond\n---',
      '## 5. Conclusie',
      '- Ik had kunnen wachten. ⭐ ^iv-i00001\n- En vragen. ^iv-i00002',
      '## Wat we meenemen',
      '- Eerst stil zijn. ^iv-i00003',
    ].join('\n\n');
    const made = vault({ 'S/Gibbs.md': done });
    const first = await firstReflection(made.alone, 'S/Gibbs.md');
    expect([first.insight, first.takeAlong]).toEqual(['Ik had kunnen wachten.', 'Eerst stil zijn.']);
    const path = await makeReflection(made.alone, first);
    expect(made.notes.get(path ?? '')).toContain('model: gibbs\n');
    expect(made.notes.get(path ?? '')).toContain('sessie: "[[Gibbs]]"\n');
  });
});
