import { effect, signal } from '@preact/signals';
import { expect, test, vi } from 'vitest';

import { createUnlistedNotes } from '@/obsidian/unreadableNotes';
import { madeVault, settled, type MadeVault } from '../../obsidian/madeVault';

const broken = '---\ntype: intervisie/casus\nvraag: Wat: nu\n---\n';
const right = '---\ntype: intervisie/casus\n---\n';

interface Watched {
  readonly vault: MadeVault;
  readonly seen: (readonly string[] | null)[];
  readonly stop: () => void;
}

function watch(files: Record<string, string>, index = signal<object | null>({})): Watched {
  const vault = madeVault(files);
  const notes = createUnlistedNotes(vault.plugin, index);
  const seen: (readonly string[] | null)[] = [];
  const stop = effect(() => void seen.push(notes.value?.map(({ path }) => path) ?? null));
  return { vault, seen, stop };
}

/** Until all notes were looked at, which may pause in between. */
const looked = (seen: Watched['seen']): Promise<void> =>
  vi.waitFor(() => {
    expect(seen.at(-1)).not.toBeNull();
  });

test('finds properties that can’t be read and types that are near ours, and reads only what may be such', async () => {
  const { vault, seen } = watch({
    'a.md': broken,
    'b.md': right,
    'c.md': '---\ntype: intervisie/sessie\n---\n',
    'd.md': '# Kop\n\n---\n',
    'e.md': '---\nvraag: Wat: nu\n---\n',
    'f.md': 'Gewoon een notitie over intervisie/casus.\n',
  });
  await looked(seen);
  expect(seen).toEqual([null, ['a.md', 'c.md']]);
  expect(vault.reads).toEqual(['a.md', 'e.md']);
});

test('reads nothing before somebody watches and the index is there', async () => {
  const index = signal<object | null>(null);
  const { vault, seen } = watch({ 'a.md': broken }, index);
  await settled();
  expect([vault.reads, seen]).toEqual([[], [null]]);
  index.value = {};
  await looked(seen);
  expect(seen.at(-1)).toEqual(['a.md']);
});

test('follows notes that break, are mended, get another name or go', async () => {
  const { vault, seen } = watch({ 'a.md': broken, 'b.md': right });
  await looked(seen);
  vault.write('b.md', broken);
  vault.rename('a.md', 'z.md');
  vault.write('b.md', right);
  vault.write('z.md', null);
  expect(seen).toEqual([null, ['a.md'], ['a.md', 'b.md'], ['b.md', 'z.md'], ['z.md'], []]);
});

test('says nothing of notes that change when nobody watches any more', async () => {
  const { vault, seen, stop } = watch({ 'a.md': right });
  await looked(seen);
  stop();
  vault.write('a.md', broken);
  expect(seen).toEqual([null, []]);
});
