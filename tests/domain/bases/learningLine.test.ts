import { describe, expect, test } from 'vitest';

import { kindsOn, learningLine, otherLanes, withoutDay } from '@/domain/bases/learningLine';
import { entry } from './builders';

const monthly = ['2025-01-10', '2025-02-10', '2025-03-10', '2025-04-10', '2026-01-10'].map((day) =>
  entry(day),
);

describe('a learning line', () => {
  test('goes from the first note to the last, not to today', () => {
    const line = learningLine([{ name: '', entries: [entry('2026-03-01'), entry('2024-11-30')] }]);
    expect(line).toMatchObject({ from: '2024-11-30', to: '2026-03-01' });
    expect(line?.lanes[0]?.entries.map(({ day }) => day)).toEqual(['2024-11-30', '2026-03-01']);
  });

  test('shows where there was nothing for much longer than usual, over all groups', () => {
    const split = [monthly.slice(0, 2), monthly.slice(2)].map((entries, at) => ({
      name: String(at),
      entries,
    }));
    const [together, grouped] = [learningLine([{ name: '', entries: monthly }]), learningLine(split)];
    expect(together?.gaps).toEqual([{ from: '2025-04-10', to: '2026-01-10', weeks: 39 }]);
    expect(grouped?.gaps).toEqual(together?.gaps);
  });

  test('takes a casus, its session and its reflection for one moment when it asks what is usual', () => {
    const around = ['01-08', '01-10', '01-11', '03-08', '03-10', '03-11', '05-08', '05-10', '07-08', '07-10'];
    const days = around.map((day) => entry(`2025-${day}`));
    expect(learningLine([{ name: '', entries: days }])?.gaps).toEqual([]);
  });

  test('has no gaps where there are too few notes to know what is usual', () => {
    expect(learningLine([{ name: '', entries: monthly.slice(3) }])?.gaps).toEqual([]);
  });

  test('has a lane for each group that has a note with a day, in the order of the base', () => {
    const line = learningLine([
      { name: 'Noord', entries: [entry('2026-03-01')] },
      { name: 'Leeg', entries: [entry(null)] },
      { name: '', entries: [entry('2025-03-01')] },
    ]);
    expect(line?.lanes.map(({ name }) => name)).toEqual(['Noord', '']);
  });

  test('puts groups that are too many to draw on one lane, and loses none', () => {
    const groups = Array.from({ length: 300 }, (_, at) => ({
      name: `Groep ${String(at)}`,
      entries: [entry(`2026-01-${String(28 - (at % 28)).padStart(2, '0')}`)],
    }));
    const lanes = learningLine(groups)?.lanes ?? [];
    const last = lanes.at(-1)?.entries.map(({ day }) => day) ?? [];
    expect(lanes).toHaveLength(24);
    expect(lanes.at(-1)?.name).toBe(otherLanes);
    expect(lanes.flatMap(({ entries }) => entries)).toHaveLength(300);
    expect(last).toEqual(last.toSorted());
  });

  test('is none where no note has a day', () => {
    expect(learningLine([{ name: '', entries: [entry(null)] }])).toBeNull();
    expect(learningLine([])).toBeNull();
  });

  test('knows which kinds stand on it', () => {
    const entries = [entry('2026-03-01', { kind: 'other' }), entry('2026-02-01', { kind: 'casus' })];
    const line = learningLine([{ name: '', entries }]);
    expect(line && kindsOn(line)).toEqual(['casus', 'other']);
  });
});

test('notes without a day are told once, whatever groups they are in', () => {
  const none = entry(null, { path: 'a.md' });
  const groups = ['A', 'B'].map((name) => ({ name, entries: [none, entry('2026-03-01')] }));
  expect(withoutDay(groups)).toEqual([none]);
});
