import { expect, test } from 'vitest';
import type { Entry } from '../../server/vault.mts';
import { changesBetween, inOrder, type Change } from '../../server/watching.mts';

const file = (fields: Partial<Entry> = {}): Entry => ({
  path: 'a',
  kind: 'file',
  size: 1,
  mtime: 1,
  ctime: 1,
  ...fields,
});

const types = (before: Entry | null, now: Entry | null): string[] =>
  changesBetween(before, now).map(({ type }) => type);

test.each([
  ['nothing, when nothing is different', file(), file(), []],
  ['nothing, when it was never there', null, null, []],
  ['a create', null, file(), ['create']],
  ['a delete', file(), null, ['delete']],
  ['a modify, when the size differs', file(), file({ size: 2 }), ['modify']],
  ['a modify, when the moment differs', file(), file({ mtime: 2 }), ['modify']],
  ['nothing, when a folder was touched', file({ kind: 'folder' }), file({ kind: 'folder', mtime: 2 }), []],
  ['a delete and a create, when the kind differs', file(), file({ kind: 'folder' }), ['delete', 'create']],
])('sees %s', (_what, before, now, expected) => {
  expect(types(before, now)).toEqual(expected);
});

test('puts deletes first, from the inside out, and then creates, from the outside in', () => {
  const change = (type: Change['type'], path: string): Change => ({ ...file({ path }), type });
  const changes = [
    change('create', 'B/b/c'),
    change('delete', 'A'),
    change('create', 'B'),
    change('delete', 'A/b/c'),
    change('create', 'B/b'),
    change('delete', 'A/b'),
  ];
  expect(changes.sort(inOrder).map(({ path }) => path)).toEqual(['A/b/c', 'A/b', 'A', 'B', 'B/b', 'B/b/c']);
});
