import { beforeEach, expect, test } from 'vitest';
import { RecentFiles } from '../../../obsidian/workspace/recentFiles.mts';

let files: RecentFiles;

beforeEach(() => {
  files = new RecentFiles();
  files.set(['a.md', 'b.md']);
});

test('the file opened last comes first, and once', () => {
  files.add('b.md');
  expect(files.list()).toEqual(['b.md', 'a.md']);
});

test('ten are kept', () => {
  for (let number = 0; number < 12; number++) files.add(`${number}.md`);
  expect(files.list()).toHaveLength(10);
});

test('a renamed file keeps its place', () => {
  files.rename('a.md', 'nieuw.md');
  expect(files.list()).toEqual(['nieuw.md', 'b.md']);
});

test('a deleted file is forgotten', () => {
  files.remove('a.md');
  expect(files.list()).toEqual(['b.md']);
});
