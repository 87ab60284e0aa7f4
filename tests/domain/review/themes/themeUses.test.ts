import { describe, expect, it } from 'vitest';

import { themeUses } from '@/domain/review/themes/themeUses';
import { aCasus, aReflection, aSession, recordsOf } from './records';

describe('where themes stand', () => {
  it('counts each note once, whatever its kind, and puts the most used first', () => {
    const uses = themeUses(
      recordsOf({
        casussen: [aCasus({ path: 'c.md', themes: ['stilte', 'stilte'], day: '2026-01-02' })],
        sessions: [aSession({ path: 's.md', themes: ['stilte', 'grens'], day: '2026-01-01' })],
        reflections: [aReflection({ path: 'r.md', themes: ['stilte'], day: null })],
      }),
    );
    expect(uses.map(({ theme, mentions }) => [theme, mentions.map(({ path }) => path)])).toEqual([
      ['stilte', ['s.md', 'c.md', 'r.md']],
      ['grens', ['s.md']],
    ]);
  });

  it('keeps two spellings apart', () => {
    const casussen = [aCasus({ themes: ['grens'] }), aCasus({ themes: ['Grens'] })];
    expect(themeUses(recordsOf({ casussen }))).toHaveLength(2);
  });

  it('has none where no note has a theme', () => {
    expect(themeUses(recordsOf({ casussen: [aCasus()] }))).toEqual([]);
  });
});
