import { describe, expect, it } from 'vitest';

import { noFilter } from '@/domain/review/filter';
import { dayNumber, dayOfNumber } from '@/domain/review/dayNumbers';
import { condense } from '@/domain/review/timeline/condense';
import { findGaps, usualInterval } from '@/domain/review/timeline/gaps';
import { timelineKinds, type TimelineItem } from '@/domain/review/timeline/items';
import { groupLanes, timelineOf } from '@/domain/review/timeline/timeline';
import { note, recordsOf } from '../filter/records';

const item = (day: string, more: Partial<TimelineItem> = {}): TimelineItem => ({
  kind: 'casus',
  day,
  path: `${day}.md`,
  title: day,
  about: '',
  line: null,
  group: null,
  alone: false,
  ...more,
});

const records = recordsOf({
  'Stil.md': note('casus', 'datum: 2026-03-01\nvraag: Hoe blijf ik?'),
  'Ooit.md': note('casus', 'vraag: Zonder dag'),
  'Samen.md': note(
    'session',
    'datum: 2026-03-07\ncasus: "[[Stil]]"\ndeelnemers: [MB, AK]\nstatus: afgerond',
    '- [x] **MB** Bel terug ➕ 2026-03-07 ^iv-xaaaaa\n    - **2026-05-02** gedaan: gebeld ^iv-laaaaa\n',
  ),
  'Weer.md': note(
    'reflection',
    'datum: 2026-03-08',
    '## Terugblik\n\n- **2026-06-01** klopt nog: zij vult de stilte ^iv-lbbbbb\n- **2026-06-02** overgeslagen ^iv-lccccc\n',
  ),
});

describe('the timeline', () => {
  it('has what has a day, oldest first, with the question of its casus', () => {
    const timeline = timelineOf(records, noFilter, records, '2026-06-10');
    expect(timeline?.items.map(({ kind, day, about }) => [kind, day, about])).toEqual([
      ['casus', '2026-03-01', 'Hoe blijf ik?'],
      ['session', '2026-03-07', 'Hoe blijf ik?'],
      ['reflection', '2026-03-08', ''],
      ['lookBack', '2026-05-02', 'gebeld'],
      ['lookBack', '2026-06-01', 'zij vult de stilte'],
    ]);
    expect([timeline?.from, timeline?.to]).toEqual(['2026-03-01', '2026-06-10']);
  });

  it('keeps a look-back in a period though what it looks back on is older', () => {
    const filter = { ...noFilter, from: '2026-05-01', to: '2026-05-31' };
    const inMay = { ...records, casussen: [], sessions: [], reflections: [], actions: [] };
    const timeline = timelineOf(inMay, filter, records, '2026-06-10');
    expect(timeline?.items.map(({ line }) => line)).toEqual(['iv-laaaaa']);
    expect([timeline?.from, timeline?.to]).toEqual(['2026-05-01', '2026-05-31']);
  });

  it('is not there when nothing has a day', () => {
    expect(timelineOf(recordsOf({}), noFilter, recordsOf({}), '2026-06-10')).toBeNull();
  });

  it('gives each group a lane, the busiest first, and at last what has none', () => {
    const items = [
      item('2026-01-01', { group: 'A' }),
      item('2026-01-02'),
      item('2026-01-03', { group: 'B' }),
    ];
    expect(groupLanes([...items, item('2026-01-04', { group: 'B' })])).toEqual(['B', 'A', '']);
  });
});

describe('times without anything', () => {
  it('stand out when they are well over the rhythm, the one that still lasts as well', () => {
    const gaps = findGaps(['2026-01-01', '2026-02-26', '2026-05-28'], 56, '2026-08-20');
    expect(gaps).toEqual([
      { from: '2026-02-26', to: '2026-05-28', weeks: 13 },
      { from: '2026-05-28', to: '2026-08-20', weeks: 12 },
    ]);
  });

  it('do not when there is nothing to measure them by', () => {
    expect(findGaps(['2024-01-01', '2026-01-01'], null, '2026-08-20')).toEqual([]);
    expect(findGaps([], 56, '2026-08-20')).toEqual([]);
  });

  it('are measured by the rhythm, else by the middle interval of at least four meetings', () => {
    const days = ['2026-01-01', '2026-01-08', '2026-01-15', '2026-03-15'];
    expect(usualInterval(days, 8)).toBe(56);
    expect(usualInterval(days, null)).toBe(7);
    expect(usualInterval(days.slice(1), null)).toBeNull();
  });
});

describe('condensing', () => {
  const lane = ({ kind }: TimelineItem): string => kind;

  it('draws each thing by itself while there is room', () => {
    const items = [item('2026-01-01'), item('2026-03-01'), item('2026-01-02', { kind: 'session' })];
    const { unit, lanes } = condense(items, timelineKinds, lane, 10);
    expect(unit).toBe('day');
    expect(lanes.map(({ marks }) => marks.length)).toEqual([2, 1, 0, 0]);
  });

  it('draws together what would overlap, and loses nothing', () => {
    const first = dayNumber('2016-01-01');
    const items = Array.from({ length: 10_000 }, (_, index) => item(dayOfNumber(first + index * 0.365)));
    const { unit, lanes } = condense(items, timelineKinds, lane, 40);
    expect(unit).toBe('quarter');
    const marks = lanes[0]?.marks ?? [];
    expect(marks.length).toBeLessThan(50);
    expect(marks.reduce((sum, mark) => sum + mark.items.length, 0)).toBe(10_000);
  });
});
