import { describe, expect, it } from 'vitest';

import { changeIndex, newIndex, nothingRead, notesOfType, type IndexedNote } from '@/domain/index/vaultIndex';

const aNote = (path: string, parts: Partial<IndexedNote> = {}): IndexedNote => ({
  path,
  type: 'casus',
  properties: {},
  ...nothingRead,
  ...parts,
});

const indexOf = (...notes: IndexedNote[]): ReturnType<typeof newIndex> =>
  changeIndex(newIndex(), { set: notes, removed: [] });

describe('the index of a vault', () => {
  it('knows nothing at first', () => {
    const index = newIndex();
    expect(index.revision).toBe(0);
    expect(index.notes.size).toBe(0);
    expect(notesOfType(index, 'casus')).toEqual([]);
  });

  it('has a new revision with every batch', () => {
    expect(changeIndex(indexOf(aNote('a.md')), { set: [], removed: ['a.md'] }).revision).toBe(2);
  });

  it('gives the notes of one type in order of path', () => {
    const index = indexOf(
      aNote('b.md'),
      aNote('a.md'),
      aNote('c.md', { type: 'session' }),
      aNote('d.md', { type: null }),
    );
    expect(notesOfType(index, 'casus').map(({ path }) => path)).toEqual(['a.md', 'b.md']);
  });

  it('has a note as it is now', () => {
    const index = changeIndex(indexOf(aNote('a.md')), {
      set: [aNote('a.md', { type: 'group' })],
      removed: [],
    });
    expect(notesOfType(index, 'casus')).toEqual([]);
    expect(notesOfType(index, 'group')).toHaveLength(1);
  });

  it('forgets a note that is gone, and knows one that came under another name', () => {
    const index = changeIndex(indexOf(aNote('a.md')), { set: [aNote('b.md')], removed: ['a.md'] });
    expect([...index.notes.keys()]).toEqual(['b.md']);
  });
});
