import { describe, expect, test } from 'vitest';

import { dueNow, waitingToday } from '@/features/lookBack/asked';
import { lookBackVault, reflectionNote } from './lookBacks';

const vaultOf = (count: number, answered = 0): ReturnType<typeof lookBackVault> => {
  const line = '\n## Terugblik\n\n- **2026-11-25** overgeslagen ^iv-laaaaa\n';
  const files = Array.from({ length: count }, (_, at) => [
    `R/${String(at)}.md`,
    reflectionNote() + (at < answered ? line : ''),
  ]);
  return lookBackVault(Object.fromEntries(files) as Record<string, string>);
};

describe('how many wait today', () => {
  test.each([
    [0, 0, 0],
    [1, 0, 1],
    [5, 0, 3],
    [5, 2, 1],
    [9, 3, 0],
  ])('of %i with %i answered today are %i', (count, answered, waiting) => {
    expect(waitingToday(vaultOf(count, answered).context)).toBe(waiting);
  });

  test('are none while the notes are being read', () => {
    const { context, index } = lookBackVault({});
    expect(index.value).toBeNull();
    expect(waitingToday(context)).toBe(0);
    expect(dueNow(context)).toBeNull();
  });

  test('follow the days noted in the reflection, in either language', () => {
    const files = {
      'R/nl.md': reflectionNote('A.', 'terugblik: [2026-11-25, 2026-13-45]\n').replace('-18', '-24'),
      'R/en.md': reflectionNote('B.', 'look-back: 2026-11-25\n').replace('-18', '-24'),
      'R/none.md': reflectionNote('C.').replace('-18', '-24'),
    };
    const due = dueNow(lookBackVault(files).context)?.map((one) => `${one.reflection.path} ${one.moment}`);
    expect(due).toEqual(['R/en.md own', 'R/nl.md own']);
  });
});
