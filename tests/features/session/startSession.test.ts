import { expect, it } from 'vitest';

import { startSession } from '@/features/session/start/startSession';
import { firstValues, type StartValues } from '@/features/session/start/startValues';
import { methodOf } from '../../support/underWay';
import { vaultContext } from '../../support/vaultContext';

const method = methodOf([['A'], ['B']]);

/** The note of a session that starts with these values. */
async function started(parts: Partial<StartValues>): Promise<string> {
  const made = vaultContext({ 'Noord.md': '---\ntype: intervisie/group\nleden: [MB, AK]\n---\n' });
  const context = { ...made.context, findMethod: () => method };
  const values = firstValues(
    { ...context, methodLibrary: () => ({ methods: new Map(), own: new Map(), broken: [] }) },
    {
      casus: null,
      method: method.id,
    },
  );
  const path = await startSession(context, { ...values, ...parts });
  return made.notes.get(path ?? '') ?? '';
}

it('begins with what the opening left, before the first phase', async () => {
  const note = await started({ question: 'Hoe?', opening: '## Aankomst\n\n- **AK** moe ^iv-n00001' });
  expect(note).toContain('> [!question] Hoe?\n\n## Aankomst\n\n- **AK** moe ^iv-n00001\n\n## 1. A\n');
});

it('does not count as absent who is here after all', async () => {
  const note = await started({ participants: 'MB, AK', absent: 'AK, RS' });
  expect(note).toContain('deelnemers: [MB, AK]\n');
  expect(note).toContain('afwezig: [RS]\n');
});
