import { describe, expect, test } from 'vitest';

import { lookedBackOn } from '@/domain/lookBack/dueLookBacks';
import { dueOn, group, lookedBack, reflection, session, allWanted, type Asking } from './reflections';

const moments = (today: string, asking: Asking): string[] =>
  dueOn(today, asking).map((due) => `${due.reflection.title} ${due.moment}`);

const one = (more: Parameters<typeof reflection>[1] = {}): Asking => ({
  reflections: [reflection('2026-11-21', more)],
});

describe('what is due', () => {
  test.each([
    ['2026-11-21', []],
    ['2026-11-27', []],
    ['2026-11-28', ['2026-11-21 week']],
    ['2027-05-20', ['2026-11-21 week']],
    ['2027-05-21', ['2026-11-21 halfYear']],
    ['2027-11-21', ['2026-11-21 year']],
    ['2028-11-21', ['2026-11-21 year']],
    ['2028-11-22', []],
  ])('on %s is %j: the newest moment alone counts, for two years', (today, expected) => {
    expect(moments(today, one())).toEqual(expected);
  });

  test('is nothing once it was answered, until the next moment comes', () => {
    const answered = one({ lookBacks: [lookedBack('2026-11-30', 'skipped')] });
    expect(moments('2026-12-05', answered)).toEqual([]);
    expect(moments('2027-05-21', answered)).toEqual(['2026-11-21 halfYear']);
  });

  test('is nothing ever after "not again"', () => {
    const stopped = one({ lookBacks: [lookedBack('2026-11-30', 'notAgain')] });
    expect(moments('2027-11-30', { ...stopped, ownDays: { '2026-11-21.md': ['2027-10-01'] } })).toEqual([]);
  });

  test('leaves out a moment that is not wanted, which then ends no other', () => {
    const wanted = { ...allWanted, halfYear: false };
    expect(moments('2027-06-01', { ...one(), wanted })).toEqual(['2026-11-21 week']);
  });

  test('is asked for on a day of one’s own, also after two years', () => {
    const asking = { ...one(), ownDays: { '2026-11-21.md': ['2030-01-01'] } };
    expect(moments('2029-12-31', asking)).toEqual([]);
    expect(moments('2030-01-01', asking)).toEqual(['2026-11-21 own']);
  });

  test('needs no day of the reflection for a day of one’s own', () => {
    const asking = { reflections: [reflection(null)], ownDays: { 'no day.md': ['2027-01-01'] } };
    expect(moments('2027-01-01', asking)).toEqual(['no day own']);
  });
});

describe('before the meeting', () => {
  const inGroup = one({ group: 'Noord.md', lookBacks: [lookedBack('2026-11-28')] });
  const planned = { ...inGroup, groups: [group('Noord.md', '2027-01-09')] };

  test.each([
    ['2027-01-05', []],
    ['2027-01-06', ['2026-11-21 beforeMeeting']],
    ['2027-01-09', ['2026-11-21 beforeMeeting']],
    ['2027-01-10', []],
  ])('on %s is %j: the three days before it and the day itself', (today, expected) => {
    expect(moments(today, planned)).toEqual(expected);
  });

  test('is over when the group has met, also when the week was never answered', () => {
    const met = { ...one({ group: 'Noord.md' }), sessions: [session('Noord.md', '2027-01-09')] };
    expect(moments('2027-01-05', met)).toEqual(['2026-11-21 week']);
    expect(moments('2027-02-01', met)).toEqual([]);
  });

  test('is of one’s own group only, and of no session alone', () => {
    const others = {
      ...inGroup,
      groups: [group('Zuid.md', '2027-01-09')],
      sessions: [session('Noord.md', '2027-01-09', true)],
    };
    expect(moments('2027-01-07', others)).toEqual([]);
  });
});

describe('of many', () => {
  test('three are asked at a time, those that wait longest', () => {
    const reflections = ['04', '03', '02', '01'].map((day) => reflection(`2026-11-${day}`));
    expect(moments('2026-12-01', { reflections })).toEqual([
      '2026-11-01 week',
      '2026-11-02 week',
      '2026-11-03 week',
    ]);
  });

  test('those of different sessions go first', () => {
    const about = (day: string, on: string): ReturnType<typeof reflection> =>
      reflection(day, { session: on });
    const reflections = [
      about('2026-11-01', 'a.md'),
      about('2026-11-02', 'a.md'),
      about('2026-11-03', 'b.md'),
      about('2026-11-04', 'c.md'),
    ];
    const asked = dueOn('2026-12-01', { reflections }).map((due) => due.reflection.session);
    expect(asked).toEqual(['a.md', 'b.md', 'c.md']);
  });
});

test('what was looked back on is counted by day, skipped or not', () => {
  const lookBacks = [lookedBack('2026-11-30', 'skipped'), lookedBack('2026-12-01')];
  const reflections = [reflection('2026-11-01', { lookBacks }), reflection('2026-11-02', { lookBacks })];
  expect(lookedBackOn({ reflections }, '2026-11-30')).toBe(2);
});
