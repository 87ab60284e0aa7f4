import { describe, expect, test } from 'vitest';

import { createLeftAlone, type LeftAlone } from '@/features/privacy/leftAlone';
import type { Finding } from '@/domain/trace/finding';
import { vaultContext } from '../../support/vaultContext';

const fatima: Finding = {
  from: 0,
  to: 6,
  text: 'Fatima',
  kind: 'name',
  why: 'made',
  replacement: null,
};

const made = (): LeftAlone => createLeftAlone(vaultContext({}).context.app);

describe('a trace that is left alone', () => {
  test('is left in its own note, whatever its capitals', () => {
    const left = made();
    left.leave('a.md', fatima);
    expect([...left.of('a.md')]).toEqual(['name fatima']);
    expect(left.of('b.md').size).toBe(0);
  });

  test('goes along with its note', () => {
    const left = made();
    left.leave('a.md', fatima);
    left.move('a.md', 'b.md');
    expect([left.of('a.md').size, left.of('b.md').size]).toEqual([0, 1]);
  });

  test('is looked at again when one asks for it, and nothing stays behind', () => {
    const { context } = vaultContext({});
    const left = createLeftAlone(context.app);
    left.leave('a.md', fatima);
    left.forget('a.md');
    expect(context.app.loadLocalStorage('intervisie-traces-left')).toBeNull();
  });
});
