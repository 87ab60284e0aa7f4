import { expect, test } from 'vitest';
import { MetadataCache } from '../../../obsidian/cache/metadataCache.mts';
import { MemoryStore } from '../../../obsidian/vault/memoryStore.mts';
import { Vault } from '../../../obsidian/vault/vault.mts';
import { fileAt } from '../vault/support.mts';

interface Opened {
  store: MemoryStore;
  vault: Vault;
  cache: MetadataCache;
  /** Events of the vault and of the cache, in one order. */
  told: string[];
  /** Resolves at the next time that all is resolved. */
  resolved: () => Promise<void>;
}

function made(files: Record<string, string>): Opened {
  const store = new MemoryStore(files);
  const vault = new Vault(store);
  const cache = new MetadataCache(vault);
  const told: string[] = [];
  for (const name of ['create', 'modify', 'delete', 'rename'] as const) {
    vault.on(name as 'create', (file) => void told.push(`${name} ${file.path}`));
  }
  cache.on('changed', (file, text) => void told.push(`changed ${file.path} ${text.length}`));
  cache.on(
    'deleted',
    (file, before) => void told.push(`deleted ${file.path} ${before ? 'known' : 'unknown'}`),
  );
  cache.on('resolve', (file) => void told.push(`resolve ${file.path}`));
  cache.on('resolved', () => void told.push('resolved'));
  const resolved = (): Promise<void> =>
    new Promise((resolve) => {
      const ref = cache.on('resolved', () => {
        cache.offref(ref);
        resolve();
      });
    });
  return { store, vault, cache, told, resolved };
}

async function opened(files: Record<string, string>): Promise<Opened> {
  const all = made(files);
  const done = all.resolved();
  await all.vault.load();
  all.cache.initialize();
  await done;
  all.told.length = 0;
  return all;
}

test('at the start every note is told, and one resolved comes last', async () => {
  const { vault, cache, told, resolved } = made({ 'a.md': '[[b]]', 'b.md': '# Kop' });
  const done = resolved();
  await vault.load();
  cache.initialize();
  await done;
  expect(told).toEqual([
    'create a.md',
    'create b.md',
    'changed a.md 5',
    'changed b.md 5',
    'resolve a.md',
    'resolve b.md',
    'resolved',
  ]);
});

test('a vault without notes is resolved too', async () => {
  const { vault, cache, told } = made({});
  await vault.load();
  cache.initialize();
  expect(told).toEqual(['resolved']);
});

test('after a change: modify, changed, resolve, resolved', async () => {
  const { vault, cache, told, resolved } = await opened({ 'a.md': 'een', 'b.md': '' });
  const done = resolved();
  await vault.modify(fileAt(vault, 'a.md'), '[[b]] [[c]]');
  await done;
  expect(told).toEqual(['modify a.md', 'changed a.md 11', 'resolve a.md', 'resolved']);
  expect(cache.resolvedLinks['a.md']).toEqual({ 'b.md': 1 });
  expect(cache.unresolvedLinks['a.md']).toEqual({ c: 1 });
});

test('a note that comes gives a place to the links that wanted it', async () => {
  const { vault, cache, told, resolved } = await opened({ 'a.md': '[[Nieuw]]' });
  const done = resolved();
  await vault.create('Nieuw.md', '');
  await done;
  expect(told.toSorted()).toEqual([
    'changed Nieuw.md 0',
    'create Nieuw.md',
    'resolve Nieuw.md',
    'resolve a.md',
    'resolved',
  ]);
  expect(cache.resolvedLinks['a.md']).toEqual({ 'Nieuw.md': 1 });
  expect(cache.unresolvedLinks['a.md']).toEqual({});
});

test('after a rename the note and those that link to it are resolved, but not changed', async () => {
  const { vault, cache, told, resolved } = await opened({ 'a.md': '[[b]]', 'b.md': '# Kop' });
  const before = cache.getCache('b.md');
  const done = resolved();
  await vault.rename(fileAt(vault, 'b.md'), 'c.md');
  expect(cache.getCache('c.md')).toBe(before);
  expect(cache.getCache('b.md')).toBeNull();
  await done;
  expect(told).toEqual(['rename c.md', 'resolve c.md', 'resolve a.md', 'resolved']);
  expect(cache.unresolvedLinks['a.md']).toEqual({ b: 1 });
});

test('a deleted note is told with what was known of it', async () => {
  const { vault, cache, told, resolved } = await opened({ 'a.md': '[[b]]', 'b.md': '' });
  const done = resolved();
  await vault.delete(fileAt(vault, 'b.md'));
  await done;
  expect(told).toEqual(['deleted b.md known', 'delete b.md', 'resolve a.md', 'resolved']);
  expect(cache.resolvedLinks).toEqual({ 'a.md': {} });
});

test('a listener on the vault’s rename finds the cache under the new name', async () => {
  const { vault, cache } = await opened({ 'a.md': '# Kop' });
  let heading: string | undefined;
  vault.on('rename', (file) => void (heading = cache.getCache(file.path)?.headings?.[0]?.heading));
  await vault.rename(fileAt(vault, 'a.md'), 'b.md');
  expect(heading).toBe('Kop');
});

test('a link means the exact path, then the note nearby, then the shortest path', async () => {
  const { cache } = await opened({ 'x/y/b.md': '', 'x/b.md': '', 'b.md': '', 'x/a.md': '' });
  const find = (link: string, from = 'x/a.md'): string | undefined =>
    cache.getFirstLinkpathDest(link, from)?.path;
  expect([find('b'), find('y/b'), find('/x/b'), find('../b'), find(''), find('weg')]).toEqual([
    'b.md',
    'x/y/b.md',
    'x/b.md',
    'b.md',
    'x/a.md',
    undefined,
  ]);
});

test('a link text is the name where that is enough', async () => {
  const { vault, cache } = await opened({ 'x/b.md': '', 'b.md': '', 'x/a.md': '', 'foto.png': '' });
  const text = (path: string, omit?: boolean): string => cache.fileToLinktext(fileAt(vault, path), '', omit);
  expect([text('x/a.md'), text('x/a.md', false), text('x/b.md'), text('foto.png')]).toEqual([
    'a',
    'a.md',
    'x/b',
    'foto.png',
  ]);
});

test('what other programs write reaches the cache', async () => {
  const { store, cache, resolved } = await opened({ 'a.md': '' });
  const done = resolved();
  store.outside.write('a.md', '---\ntype: intervisie/casus\n---\n');
  await done;
  expect(cache.getCache('a.md')?.frontmatter?.['type']).toBe('intervisie/casus');
});
