import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MetadataCache } from '../../../obsidian/cache/metadataCache.mts';
import { computeLinks, fileIndex, parseNote } from '../../../metadata/index.mts';
import { MemoryStore } from '../../../obsidian/vault/memoryStore.mts';
import { Vault } from '../../../obsidian/vault/vault.mts';
import { settled } from '../vault/support.mts';

type Step = { act: 'write' | 'outside' | 'remove' | 'rename'; path: string; other: string };

const path = fc.constantFrom('a.md', 'b.md', 'x/a.md', 'x/c.md', 'x/y/b.md', 'd.png');
const step: fc.Arbitrary<Step> = fc.record({
  act: fc.constantFrom('write', 'outside', 'remove', 'rename'),
  path,
  other: path,
});

/** A note that links to the other path in two ways. */
const noteFor = (other: string): string =>
  `[[${other.replace('.md', '')}]] [[${other.split('/').at(-1) ?? ''}]]`;

async function take(vault: Vault, store: MemoryStore, { act, path, other }: Step): Promise<void> {
  const file = vault.getFileByPath(path);
  if (act === 'outside') return store.outside.write(path, noteFor(other));
  if (act === 'write' && file) return vault.modify(file, noteFor(other));
  if (act === 'remove' && file) return vault.delete(file);
  if (act === 'rename' && file && !vault.getFileByPath(other)) return vault.rename(file, other);
}

/** What the cache should say, worked out from the files alone. */
function expected(store: MemoryStore): unknown {
  const files = store.paths().filter((each) => store.text(each) !== undefined && /\.\w+$/.test(each));
  const notes = files.filter((each) => each.endsWith('.md'));
  return computeLinks(
    fileIndex(files),
    notes.map((each) => [each, parseNote(store.text(each) ?? '')] as const),
  );
}

test('after any walk the links are those of the files', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
      const store = new MemoryStore({ 'x/y/b.md': '', 'a.md': '[[b]]' });
      const vault = new Vault(store);
      const cache = new MetadataCache(vault);
      await vault.load();
      for (const each of steps) {
        await take(vault, store, each);
        if (each.act === 'outside') await settled();
      }
      await cache.whenResolved();
      expect({ resolvedLinks: cache.resolvedLinks, unresolvedLinks: cache.unresolvedLinks }).toEqual(
        expected(store),
      );
    }),
    { numRuns: 200 },
  );
});
