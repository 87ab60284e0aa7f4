import fc from 'fast-check';
import { expect, test } from 'vitest';

import { makeReflection } from '@/features/reflection/makeReflection';
import { writeLookBack } from '@/features/lookBack/writeLookBack';
import { emptyReflection } from '@/features/reflection/reflectionValues';
import { vaultContext } from '../../support/vaultContext';

const session = '---\ntype: intervisie/session\ncasus: "[[Stil]]"\n---\n';

/** Words that stand nowhere else, so that finding them means that they leaked. */
const secret = fc.string({ minLength: 1, maxLength: 30 }).map((words) => `geheim ${words} geheim`);

test('nothing of what is typed reaches a name or a notice, whatever is typed and whatever goes wrong', async () => {
  const anyPart = fc.record({
    insight: secret,
    takeAlong: secret,
    myPart: secret,
    watch: secret,
    plan: fc.constantFrom('', 'geheim plan'),
    due: fc.constantFrom('', 'morgen', 'geheim ooit'),
    themes: secret,
    length: fc.constantFrom('short' as const, 'longer' as const),
    about: fc.constantFrom('', 'S/2026-11-20 Stil.md', 'S/Weg.md'),
    isPrivate: fc.boolean(),
  });
  await fc.assert(
    fc.asyncProperty(anyPart, async (typed) => {
      const vault = vaultContext({ 'S/2026-11-20 Stil.md': session });
      const path = await makeReflection(vault.context, { ...emptyReflection, ...typed });
      expect(path ?? '').not.toContain('geheim');
      expect([...vault.notes.keys(), ...vault.said].join('\n')).not.toContain('geheim');
    }),
    { numRuns: 25 },
  );
});

test('nothing of a look-back reaches a notice, also when its note is gone', async () => {
  const vault = vaultContext({ 'S/2026-11-20 Stil.md': session });
  const added = await writeLookBack(vault.context, 'R/Weg.md', { answer: 'partly', words: 'geheim' });
  expect(added).toBeNull();
  expect(vault.said).toHaveLength(1);
  expect(vault.said.join()).not.toContain('geheim');
});
