import { effect } from '@preact/signals';
import type { App, Plugin } from 'obsidian';
import { expect, test } from 'vitest';

import { createVaultLinks, type VaultLinks } from '@/features/checkNotes/vaultLinks';
import { cacheOf } from '../../obsidian/parsedCache';

interface Made {
  readonly links: VaultLinks;
  readonly say: (event: string) => void;
  readonly listened: () => number;
}

function made(files: Record<string, string>): Made {
  const caches = new Map(Object.entries(files).map(([path, text]) => [path, cacheOf(text)]));
  const listeners: (readonly [event: string, act: () => void])[] = [];
  const on = (event: string, act: () => void): void => void listeners.push([event, act]);
  const metadataCache = {
    on,
    getCache: (path: string) => caches.get(path) ?? null,
    getFirstLinkpathDest: (target: string) => (caches.has(`${target}.md`) ? { path: `${target}.md` } : null),
  };
  const app = { vault: { on }, metadataCache } as unknown as App;
  const links = createVaultLinks({ app, registerEvent: () => undefined } as unknown as Plugin);
  const say = (event: string): void =>
    listeners.forEach(([name, act]) => {
      if (name === event) act();
    });
  return { links, say, listened: () => listeners.length };
}

const text = '---\ntype: x\n---\n\nZie ![[B]] en [[A#Kop|toen]],\n[hier](B.md).\n\n## Kop\n';

test('gives the links and embeds of a text in order, with where they stand', () => {
  const { links } = made({ 'A.md': text });
  expect(
    links.texts
      .linksIn('A.md')
      .map(({ original, target, subpath, line, offset }) => [
        original,
        target,
        subpath,
        line,
        text.startsWith(original, offset),
      ]),
  ).toEqual([
    ['![[B]]', 'B', '', 4, true],
    ['[[A#Kop|toen]]', 'A', '#Kop', 4, true],
    ['[hier](B.md)', 'B.md', '', 5, true],
  ]);
  expect(links.texts.linksIn('A.md')).toBe(links.texts.linksIn('A.md'));
  expect(links.texts.headingsIn('A.md')).toEqual(['Kop']);
});

test('of a note that is not known no place is missed', () => {
  const { links } = made({ 'A.md': text });
  expect([links.texts.linksIn('Z.md'), links.texts.hasPlace('Z.md', '#Kop')]).toEqual([[], true]);
  expect([links.resolve('A', 'B.md'), links.resolve('Weg', 'B.md')]).toEqual(['A.md', null]);
});

test('follows the vault from when somebody first watches', () => {
  const { links, say, listened } = made({});
  expect(listened()).toBe(0);
  const stop = effect(() => void links.resolved.value);
  say('resolved');
  ['create', 'delete', 'rename'].forEach(say);
  expect([links.resolved.value, links.moved.value]).toEqual([1, 3]);
  const before = listened();
  stop();
  effect(() => void links.resolved.value)();
  expect(listened()).toBe(before);
});
