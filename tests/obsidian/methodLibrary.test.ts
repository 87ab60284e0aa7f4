import { effect } from '@preact/signals';
import { describe, expect, it } from 'vitest';

import { createIndexFeed } from '@/obsidian/indexFeed';
import { createLibrary, type Methods } from '@/obsidian/methodLibrary';
import { madeVault, settled, type MadeVault } from './madeVault';

const method = (title: string): string => `---
type: intervisie/method
id: eigen
title: ${title}
mode: group
---

## 1. Vertellen

minutes:: 5
active:: presenter
`;

async function libraryOf(files: Record<string, string>): Promise<{ vault: MadeVault } & Methods> {
  const vault = madeVault(files);
  const { index } = createIndexFeed(vault.plugin);
  const methods = createLibrary(vault.plugin, index, () => 'nl');
  await settled();
  return { vault, ...methods };
}

describe('the methods at hand', () => {
  it('has the built-in ones before anything is read', () => {
    const { plugin } = madeVault({}, { holdsReads: true });
    const { library } = createLibrary(plugin, createIndexFeed(plugin).index, () => 'nl');
    expect(library().methods.get('incidentmethode')?.title).toBe('Incidentmethode');
  });

  it('knows a method as soon as its note is saved, and tells what shows it', async () => {
    const { vault, library } = await libraryOf({});
    const shown: (string | undefined)[] = [];
    const stop = effect(() => {
      shown.push(library().methods.get('eigen')?.title);
    });
    vault.write('Eigen.md', method('Eerste'));
    await settled();
    vault.write('Eigen.md', method('Tweede'));
    await settled();
    stop();
    expect(shown).toEqual([undefined, 'Eerste', 'Tweede']);
  });

  it.each(['incidentmethode', 'eigen', 'gibbs', 'nergens'])(
    'finds %s by its id as the library has it',
    async (id) => {
      const { find, library } = await libraryOf({
        'Eigen.md': method('Eigen'),
        'Gibbs.md': method('Mijn Gibbs').replace('id: eigen', 'id: gibbs'),
      });
      expect(find(id)).toEqual(library().methods.get(id));
    },
  );

  it('forgets a method whose note went', async () => {
    const { vault, library } = await libraryOf({ 'Eigen.md': method('Eigen') });
    expect(library().methods.has('eigen')).toBe(true);
    vault.write('Eigen.md', null);
    await settled();
    expect(library().methods.has('eigen')).toBe(false);
  });

  it('reads only the method note that changed', async () => {
    const { vault } = await libraryOf({ 'Een.md': method('Een'), 'Twee.md': method('Twee') });
    vault.reads.length = 0;
    vault.write('Casus.md', '---\ntype: intervisie/casus\n---\n');
    await settled();
    vault.write('Een.md', method('Anders'));
    await settled();
    expect(vault.reads).toEqual(['Een.md']);
  });
});
