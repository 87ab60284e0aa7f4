import { describe, expect, test } from 'vitest';

import { changedSince, logBatch, type ChangeLog } from '@/domain/index/changeLog';

/** The log of batches that each hold these paths, from revision 1 on. */
function logOf(...batches: readonly (readonly string[])[]): ChangeLog {
  const log: ChangeLog = [];
  batches.forEach((paths, at) => void logBatch(log, { revision: at + 1, paths }));
  return log;
}

const since = (log: ChangeLog, revision: number, now: number): string[] | null => {
  const paths = changedSince(log, revision, now);
  return paths && [...paths];
};

describe('what changed lately', () => {
  test('is each path once, of the batches after a revision', () => {
    const log = logOf(['a.md'], ['b.md', 'c.md'], ['b.md']);
    expect(since(log, 1, 3)).toEqual(['b.md', 'c.md']);
    expect(since(log, 0, 3)).toEqual(['a.md', 'b.md', 'c.md']);
    expect(since(log, 3, 3)).toEqual([]);
  });

  test('is not known of before a large batch, nor of that batch', () => {
    const large = Array.from({ length: 500 }, (_, at) => `${String(at)}.md`);
    const log = logOf(['a.md'], large, ['b.md']);
    expect(since(log, 0, 3)).toBeNull();
    expect(since(log, 1, 3)).toBeNull();
    expect(since(log, 2, 3)).toEqual(['b.md']);
    expect(since(logOf(['a.md'], large), 1, 2)).toBeNull();
  });

  test('is not known of long ago, nor of a revision that is still to come', () => {
    const log = logOf(...Array.from({ length: 1000 }, () => ['a.md']));
    expect(since(log, 1, 1000)).toBeNull();
    expect(since(log, 990, 1000)).toEqual(['a.md']);
    expect(since(log, 1001, 1000)).toBeNull();
  });
});
