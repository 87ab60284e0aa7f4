import { describe, expect, it } from 'vitest';

import type { QuestionKind } from '@/domain/questions/judgement';
import { askedBy, askersIn } from '@/domain/review/questions/askedBy';
import { kindsAsked, kindsOverTime } from '@/domain/review/questions/kindsOverTime';
import { aLine, aSession } from '../themes/records';

const judge = ({ text }: { text: string }): QuestionKind => (text.startsWith('Waarom') ? 'why' : 'open');

const sessions = [
  aSession({
    path: 'a.md',
    day: '2026-03-01',
    lines: [
      aLine({ id: 'iv-q00001', text: 'Waarom?', mark: 'cold' }),
      aLine({ id: 'iv-q00002', text: 'Wat?', mark: 'warm' }),
      aLine({ id: 'iv-q00003', text: 'Hoe?', speaker: 'AK' }),
      aLine({ id: 'iv-a00004', kind: 'answer' }),
    ],
  }),
  aSession({ path: 'b.md', day: '2026-07-01', lines: [aLine({ id: 'iv-q00001', text: 'Hoe?' })] }),
  aSession({ path: 'c.md', day: null, lines: [aLine({ text: 'Wie?' })] }),
  aSession({
    path: 'd.md',
    day: '2026-07-02',
    isSolo: true,
    participants: ['MB'],
    lines: [aLine({ text: 'Wat wil ik?', speaker: null })],
  }),
];

describe('who asked', () => {
  it('counts questions by asker; alone it needs no initials', () => {
    expect(askersIn(sessions)).toEqual([
      { speaker: 'MB', asked: 5 },
      { speaker: 'AK', asked: 1 },
    ]);
  });
});

describe('the kinds of questions of one person over time', () => {
  const kinds = kindsOverTime(askedBy(sessions, 'MB'), 'MB', judge);

  it('counts by half-year, with those that became warm', () => {
    const told = kinds?.halfYears.map(({ period, asked }) => [period.key, asked.kinds, asked.warmKinds]);
    expect(told).toEqual([
      ['2026-H1', { open: 1, why: 1 }, { open: 1 }],
      ['2026-H2', { open: 2 }, {}],
    ]);
  });

  it('counts in the total what has no day, and says how many', () => {
    expect(kinds?.total).toMatchObject({ asked: 5, marked: 2, kinds: { open: 4, why: 1 } });
    expect(kinds?.undated).toBe(1);
  });

  it('names the kind most asked first', () => {
    expect(kinds && kindsAsked(kinds)).toEqual(['open', 'why']);
  });

  it('is nothing for who asked nothing', () => {
    expect(kindsOverTime(askedBy(sessions, 'JV'), 'JV', judge)).toBeNull();
  });
});
