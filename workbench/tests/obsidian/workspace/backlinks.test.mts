import { expect, test } from 'vitest';
import { backlinksOf } from '../../../obsidian/workspace/views/backlinks.mts';

const links = { 'z.md': { 'doel.md': 1 }, 'b.md': { 'doel.md': 3, 'c.md': 1 }, 'c.md': {} };

test('the notes that link here are named in order, with how often', () => {
  expect(backlinksOf(links, 'doel.md')).toEqual([
    { path: 'b.md', count: 3 },
    { path: 'z.md', count: 1 },
  ]);
});

test('a note that nobody links to has none', () => {
  expect(backlinksOf(links, 'z.md')).toEqual([]);
});
