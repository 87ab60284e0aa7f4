import { describe, expect, test } from 'vitest';

import { isOpen, type ActionLine } from '@/domain/actions/actionLine';
import { groupByDue, listActions, type ListedAction } from '@/domain/actions/listActions';
import { changeIndex, newIndex, nothingRead, type IndexedNote } from '@/domain/index/vaultIndex';
import { propertyNames } from '@/domain/notes/propertyNames';
import { actionLine } from './builders';

const note = (path: string, about: Partial<IndexedNote> = {}): IndexedNote => ({
  path,
  type: null,
  properties: {},
  ...nothingRead,
  ...about,
});

const list = (...set: IndexedNote[]): ListedAction[] =>
  listActions(changeIndex(newIndex(), { set, removed: [] }), isOpen, {
    names: propertyNames('nl'),
    resolve: (target) => set.find(({ path }) => path === `${target}.md`)?.path ?? null,
  });

const due = (day: string | null, text = 'x'): ActionLine => actionLine({ due: day, text });

describe('listActions', () => {
  test('gives open actions, soonest due first, those without a day last', () => {
    const given = [
      due(null, 'd'),
      due('2026-12-05', 'b'),
      due('2026-11-01', 'a'),
      actionLine({ status: 'x' }),
    ];
    expect(list(note('n.md', { actions: given })).map(({ text }) => text)).toEqual(['a', 'b', 'd']);
  });

  test('names the casus by the property of the note', () => {
    const session = note('s.md', {
      type: 'session',
      properties: { casus: '[[c]]' },
      actions: [due(null)],
    });
    expect(list(session, note('c.md', { type: 'casus' }))[0]?.casus).toBe('c.md');
  });

  test('names the casus by a link in the words', () => {
    const daily = note('d.md', { actions: [due(null, 'Bel [[ander]] over [[c|de casus]]')] });
    expect(list(daily, note('ander.md'), note('c.md', { type: 'casus' }))[0]?.casus).toBe('c.md');
  });

  test('names the casus in which it stands', () => {
    expect(list(note('c.md', { type: 'casus', actions: [due(null)] }))[0]?.casus).toBe('c.md');
  });

  test('names none when the property leads to something else', () => {
    const session = note('s.md', { properties: { casus: '[[n]]' }, actions: [due(null)] });
    expect(list(session, note('n.md', { type: 'reflection' }))[0]?.casus).toBeNull();
  });

  test('names none when the link leads nowhere', () => {
    const session = note('s.md', { properties: { casus: '[[weg]]' }, actions: [due(null)] });
    expect(list(session)[0]?.casus).toBeNull();
  });
});

describe('groupByDue', () => {
  test.each([
    ['2026-11-24', 'overdue'],
    ['2026-11-25', 'today'],
    ['2026-11-29', 'week'],
    ['2026-11-30', 'later'],
    [null, 'none'],
  ])('on Wednesday 25 November, %s is %s', (day, group) => {
    expect(groupByDue([{ due: day }], '2026-11-25')).toEqual([{ group, actions: [{ due: day }] }]);
  });

  test('on Sunday the week ends today', () => {
    expect(groupByDue([{ due: '2026-11-30' }], '2026-11-29')[0]?.group).toBe('later');
  });

  test('over the turn of the year the week goes on', () => {
    expect(groupByDue([{ due: '2027-01-03' }], '2026-12-30')[0]?.group).toBe('week');
  });
});
