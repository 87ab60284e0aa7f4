import { describe, expect, it } from 'vitest';

import { libraryOf, type OwnMethod } from '@/domain/methods/library';
import type { Method } from '@/domain/methods/method';
import { parseMethod } from '@/domain/methods/parseMethod';
import { methodText, rightPhase } from '../../support/methods';

const own = (title: string, id = 'mine', phases = rightPhase): OwnMethod => ({
  path: `${title}.md`,
  parsed: parseMethod(methodText(phases, `id: ${id}\ntitle: ${title}\nmode: group`)),
});

const builtIn = (id: string): Method[] => {
  const { method } = own('Built in', id).parsed;
  return method ? [method] : [];
};

describe('a library of methods', () => {
  it('has the user’s own method in the place of a built-in one with its id', () => {
    const { methods, own: paths } = libraryOf([...builtIn('mine'), ...builtIn('other')], [own('Own')]);
    expect([...methods.values()].map(({ id, title }) => `${id} ${title}`)).toEqual([
      'mine Own',
      'other Built in',
    ]);
    expect([...paths]).toEqual([['mine', 'Own.md']]);
  });

  it('keeps the built-in one when the user’s own can’t be used, and says why', () => {
    const { methods, broken } = libraryOf(builtIn('mine'), [own('Own', 'mine', '## A\n')]);
    expect(methods.get('mine')?.title).toBe('Built in');
    expect(broken).toMatchObject([
      { path: 'Own.md', problems: [{ expected: 'minutes' }, { expected: 'active' }] },
    ]);
  });

  it('has the first by path of two own notes with one id, and names the second', () => {
    const { methods, broken } = libraryOf([], [own('B'), own('A')]);
    expect(methods.get('mine')?.title).toBe('A');
    expect(broken).toMatchObject([
      { path: 'B.md', problems: [{ expected: 'unique-id', example: 'id: mine-2' }] },
    ]);
  });
});
