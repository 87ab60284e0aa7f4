import { describe, expect, it } from 'vitest';

import { readLibrary } from '@/domain/methods/library';
import { methodText, rightPhase } from '../../support/methods';

const named = (title: string, phases = rightPhase): { source: string; text: string } => ({
  source: `${title}.md`,
  text: methodText(phases, `id: mine\ntitle: ${title}\nmode: group`),
});

describe('a library of methods', () => {
  it('has the later of two with one id, so that a user’s own stands over a built-in one', () => {
    const { methods } = readLibrary([named('Built in'), named('Own')]);
    expect([...methods.values()].map(({ title }) => title)).toEqual(['Own']);
  });

  it('keeps the earlier one when the later can’t be used, and says why', () => {
    const { methods, broken } = readLibrary([named('Built in'), named('Own', '## A\n')]);
    expect(methods.get('mine')?.title).toBe('Built in');
    expect(broken).toMatchObject([
      { source: 'Own.md', problems: [{ expected: 'minutes' }, { expected: 'active' }] },
    ]);
  });
});
