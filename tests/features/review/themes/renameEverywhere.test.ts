import { describe, expect, test } from 'vitest';

import {
  lastRename,
  ownThemes,
  renameEverywhere,
  takeBackEverywhere,
} from '@/features/review/themes/renameEverywhere';
import { vaultContext, type VaultContext } from '../../../support/vaultContext';

const plan = { from: ['grens', 'Grenzen'], to: 'grenzen' };
const note = (type: string, themes: string): string =>
  `---\ntype: intervisie/${type}\nthemas: ${themes}\n---\n#grens\n`;

const files = {
  'c.md': note('casus', '[werk, grens]'),
  'r.md': note('reflection', '\n  - Grenzen\n  - grenzen'),
  'other.md': note('casus', '[werk]'),
  'foreign.md': '---\nthemas: [grens]\n---\n- [ ] Doe iets ^iv-xaaaaa\n',
  'odd.md': note('casus', '["grens", # waarom\n  grenzen]'),
};

async function rename(made: VaultContext): Promise<void> {
  lastRename(made.context).value = await renameEverywhere(made.context, plan);
}

const text = ({ notes }: VaultContext, path: string): string => notes.get(path) ?? '';

describe('another word for themes in all notes', () => {
  test('changes our notes, and nothing but the themes', async () => {
    const made = vaultContext(files);
    await rename(made);
    expect(text(made, 'c.md')).toBe(note('casus', '[werk, grenzen]'));
    expect(text(made, 'r.md')).toBe(note('reflection', '\n  - grenzen'));
    expect(text(made, 'other.md')).toBe(files['other.md']);
    expect(text(made, 'foreign.md')).toBe(files['foreign.md']);
    expect(made.said).toEqual([]);
  });

  test('says which note could not be changed, and changes the others', async () => {
    const made = vaultContext(files);
    await rename(made);
    expect(lastRename(made.context).value).toMatchObject({
      done: [{ path: 'c.md' }, { path: 'r.md' }],
      failed: [{ path: 'odd.md', why: 'unreadable' }],
    });
    expect(text(made, 'odd.md')).toBe(files['odd.md']);
  });

  test('goes on when writing one note fails', async () => {
    const made = vaultContext(files);
    const { notes } = made.context;
    const failing = {
      ...notes,
      change: async (...[path, compute]: Parameters<typeof notes.change>) =>
        path === 'c.md' ? Promise.reject(new Error('disk')) : notes.change(path, compute),
    };
    const done = await renameEverywhere({ ...made.context, notes: failing }, plan);
    expect(done.failed).toContainEqual({ path: 'c.md', why: 'failed' });
    expect(done.done.map(({ path }) => path)).toEqual(['r.md']);
  });

  test('takes all back in one go', async () => {
    const made = vaultContext(files);
    await rename(made);
    await takeBackEverywhere(made.context);
    expect(Object.fromEntries(made.notes)).toEqual(files);
    expect(lastRename(made.context).value?.takenBack).toEqual({ count: 2, failed: [] });
  });

  test('leaves a note of which the themes are others by now, and says so', async () => {
    const made = vaultContext(files);
    await rename(made);
    made.write('c.md', note('casus', '[stilte]'));
    await takeBackEverywhere(made.context);
    expect(text(made, 'c.md')).toBe(note('casus', '[stilte]'));
    expect(text(made, 'r.md')).toBe(files['r.md']);
    expect(lastRename(made.context).value?.takenBack).toEqual({
      count: 1,
      failed: [{ path: 'c.md', why: 'changed' }],
    });
  });

  test('is not taken back twice', async () => {
    const made = vaultContext(files);
    await rename(made);
    await Promise.all([takeBackEverywhere(made.context), takeBackEverywhere(made.context)]);
    await takeBackEverywhere(made.context);
    expect(lastRename(made.context).value?.takenBack).toEqual({ count: 2, failed: [] });
  });

  test('knows the themes of our own notes only', () => {
    const made = vaultContext({ 'a.md': note('casus', '[werk]'), 'f.md': files['foreign.md'] });
    expect(ownThemes(made.context)).toEqual(['werk']);
  });
});
